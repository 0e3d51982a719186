process.stdout.write("engram\n");
