import { type Movable, movableOf, placeUnder } from "./handles.ts";
import type { Point } from "./landscape-state.ts";

/** What hands and keys ask for. */
export interface Wishes {
  readonly choose: (movable: Movable) => void;
  readonly move: (movable: Movable, place: Point) => void;
  /** A query dropped on an empty place. */
  readonly drop: (place: Point) => void;
  readonly nudge: (movable: Movable, by: Point) => void;
  readonly chooseNext: (by: number) => void;
  readonly remove: (movable: Movable) => void;
  readonly store: () => void;
}

/** Pointers on a plane: a handle is dragged, an empty place takes the query. */
export function followPointer(plane: HTMLElement, wishes: Wishes): void {
  let held: { readonly movable: Movable; readonly pointer: number; moved: boolean } | undefined;
  plane.addEventListener("pointerdown", (event) => {
    const movable = movableOf(event.target);
    if (movable === undefined || event.button !== 0 || held !== undefined) return;
    held = { movable, pointer: event.pointerId, moved: false };
    plane.setPointerCapture(event.pointerId);
    event.preventDefault();
    wishes.choose(movable);
  });
  plane.addEventListener("pointermove", (event) => {
    if (held?.pointer !== event.pointerId) return;
    held.moved = true;
    wishes.move(held.movable, placeUnder(plane, event));
  });
  const release = (event: PointerEvent): void => {
    if (held?.pointer === event.pointerId) held = undefined;
  };
  plane.addEventListener("pointerup", release);
  plane.addEventListener("pointercancel", release);
  // A press that began on a handle ends in a click on the plane, which captured it: that is no empty place.
  let beganOn: Movable | undefined;
  plane.addEventListener("pointerdown", (event) => {
    beganOn = movableOf(event.target);
  });
  plane.addEventListener("click", (event) => {
    // A click by keyboard has no place.
    if (beganOn !== undefined || event.detail === 0 || movableOf(event.target) !== undefined) return;
    wishes.drop(placeUnder(plane, event));
  });
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const STEP = 0.05;
const LARGE_STEP = 0.5;

/** Keys on a handle. */
export function followKeys(plane: HTMLElement, wishes: Wishes): void {
  plane.addEventListener("keydown", (event) => {
    const movable = movableOf(event.target);
    if (movable === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!act(event, movable, wishes)) return;
    event.preventDefault();
    // The page's own shortcuts have nothing to do with it.
    event.stopPropagation();
  });
  plane.addEventListener("focusin", (event) => {
    const movable = movableOf(event.target);
    if (movable !== undefined) wishes.choose(movable);
  });
}

function act(event: KeyboardEvent, movable: Movable, wishes: Wishes): boolean {
  const arrow = ARROWS[event.key];
  if (arrow !== undefined) {
    const step = event.shiftKey ? LARGE_STEP : STEP;
    wishes.nudge(movable, [arrow[0] * step, arrow[1] * step]);
    return true;
  }
  switch (event.key) {
    case "PageDown":
    case "PageUp":
      wishes.chooseNext(event.key === "PageDown" ? 1 : -1);
      return true;
    case "Delete":
    case "Backspace":
      wishes.remove(movable);
      return true;
    case "Insert":
      wishes.store();
      return true;
    default:
      return false;
  }
}
