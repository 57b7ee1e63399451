import { systemCode } from './file-reason.ts';

/** Whether a process of this machine is running; one that belongs to somebody else is. */
export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};
