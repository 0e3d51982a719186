import type { Command } from "commander";

/** Help on a command that is not there would otherwise show what is, as if all were well. */
export function refuseHelpOnNothing(command: Command): void {
  command.on("beforeHelp", () => {
    const [first, second] = command.args.filter((word) => !word.startsWith("-"));
    const asked = first === "help" ? second : first;
    if (asked === undefined || command.commands.some((each) => each.name() === asked)) return;
    command.error(`error: unknown command '${asked}'`);
  });
}

/** Options that every command has. */
export function withCommonOptions(command: Command): Command {
  return command
    .showHelpAfterError(`Try "${fullName(command)} --help".`)
    .option("--json", "the same as --format json")
    .option("--quiet", "no progress and no notes, errors only")
    .option("--debug", "say where in the program an error arose");
}

/** As a person types it, such as `engram library list`. */
function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}
