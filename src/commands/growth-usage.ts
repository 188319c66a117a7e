import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, its own processes and theirs together. Only Linux tells; elsewhere NaN. */
export interface Usage {
  status: number | null;
  said: string;
  /** Seconds of processor. */
  seconds: number;
  /** The most memory at any time, in megabytes. */
  megabytes: number;
}

/** The kernel counts processor time in hundredths of a second. */
const TICKS = 100;
const LOOK = 200;

/** Runs a command of Node and says what it took. Nothing else may end meanwhile that this process began. */
export async function usageOf(args: readonly string[], cwd: string): Promise<Usage> {
  const before = endedTicks();
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NODE_ENV: 'production' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  let megabytes = 0;
  const look = setInterval(() => (megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0))), LOOK);
  const [status] = (await once(child, 'close')) as [number | null];
  clearInterval(look);
  return { status, said, seconds: (endedTicks() - before) / TICKS, megabytes: megabytes || NaN };
}

/** The fields of a process after its name: state, parent and so on; none where it is gone or the system keeps no such file. */
function fieldsOf(process: string): string[] {
  try {
    return readFileSync(`/proc/${process}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return [];
  }
}

/** The processor time of all processes begun from here that have ended. */
function endedTicks(): number {
  const fields = fieldsOf('self');
  return Number(fields[13]) + Number(fields[14]);
}

/** The memory of a process and all that it began, in megabytes. */
function memoryOf(root: number): number {
  const processes = readProcesses().map((id) => ({ id: Number(id), fields: fieldsOf(id) }));
  const pages = (id: number): number => {
    const own = Number(processes.find((each) => each.id === id)?.fields[21] ?? 0);
    return processes.filter(({ fields }) => Number(fields[1]) === id).reduce((sum, each) => sum + pages(each.id), own);
  };
  return (pages(root) * 4096) / 1024 ** 2;
}

function readProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
