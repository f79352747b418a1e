/** COPY … FROM STDIN through the driver's own messages: enough for a bench, so that no further package is needed. */
import type { Client } from 'pg';

interface Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

const CHUNK = 64 * 1024;

/** Sends `data` to the statement. @throws the server's error */
export async function copyIn(client: Client, statement: string, data: Buffer): Promise<void> {
  await new Promise<void>((done, fail) => {
    const request = {
      submit: (connection: Connection): void => connection.query(statement),
      handleCopyInResponse: (connection: Connection): void => {
        for (let at = 0; at < data.length; at += CHUNK) connection.sendCopyFromChunk(data.subarray(at, at + CHUNK));
        connection.endCopyFrom();
      },
      handleError: (error: Error): void => fail(error),
      handleReadyForQuery: (): void => done(),
      handleCommandComplete: (): void => undefined,
    };
    void client.query(request as unknown as Parameters<Client['query']>[0]);
  });
}
