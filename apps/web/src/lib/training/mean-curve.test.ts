import { expect, test } from "vitest";
import { curveToCsv, MeanCurve, updatesPerPoint } from "./mean-curve.ts";

test("a point is the mean of the updates since the one before, and the last update always has one", () => {
  // 900 updates in about 200 points: 4.5, rounded.
  const every = updatesPerPoint(900);
  expect(every).toBe(5);
  const curve = new MeanCurve(900);
  for (let step = 1; step <= 899; step += 1) curve.addTraining(step, step);
  expect(curve.points).toHaveLength(179);
  expect(curve.points[1]).toEqual({ step: 10, training: 8 });
  curve.addTraining(900, 900);
  expect(curve.last).toEqual({ step: 900, training: 898 });
});

test("however long the training, there are at most 300 points, and a short one has each update", () => {
  for (const total of [10, 199, 301, 1_000, 20_000]) {
    const curve = new MeanCurve(total);
    for (let step = 1; step <= total; step += 1) curve.addTraining(step, 1);
    expect(curve.points.length).toBeLessThanOrEqual(300);
    expect(curve.points.length).toBeGreaterThanOrEqual(Math.min(total, 150));
    expect(curve.last?.step).toBe(total);
  }
});

test("a held-out loss belongs to its update, and the last one is remembered behind later points", () => {
  const curve = new MeanCurve(100, [{ step: 1, training: 4 }]);
  curve.addTraining(2, 3);
  curve.addHeldOut(2, 3.5);
  curve.addTraining(3, 2);
  expect(curve.points).toEqual([
    { step: 1, training: 4 },
    { step: 2, training: 3, heldOut: 3.5 },
    { step: 3, training: 2 },
  ]);
  expect(curve.heldOut).toBe(3.5);
  curve.addHeldOut(9, 1);
  expect(curve.heldOut).toBe(3.5);
  curve.addHeldOut(3, 2.5);
  expect(curve.heldOut).toBe(2.5);
});

test("a training ends at the mean of its last five points, or of all where there are fewer", () => {
  const curve = new MeanCurve(100);
  expect(curve.ending).toBeUndefined();
  for (const [index, loss] of [9, 3].entries()) curve.addTraining(index + 1, loss);
  expect(curve.ending).toBe(6);
  for (const [index, loss] of [1, 2, 3, 4, 5].entries()) curve.addTraining(index + 3, loss);
  expect(curve.ending).toBe(3);
});

test("the curve as CSV has a line a point, empty where nothing was evaluated", () => {
  expect(
    curveToCsv([
      { step: 1, training: 4.25 },
      { step: 2, training: 3, heldOut: 3.5 },
    ]),
  ).toBe("step,training_loss,held_out_loss\r\n1,4.25,\r\n2,3,3.5\r\n");
});
