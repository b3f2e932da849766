import { expect, test } from "vitest";
import { Channel } from "../src/threads/channel.js";

test("what is put comes out in order; the one that puts waits while it is full", async () => {
  const channel = new Channel<number>(2);
  let put = 0;
  const putting = (async () => {
    for (; put < 10; put++) await channel.put(put);
    channel.end();
  })();
  await new Promise((resolve) => setImmediate(resolve));
  expect(put).toBe(2);
  const taken: number[] = [];
  for (let item = await channel.take(); item !== undefined; item = await channel.take()) taken.push(item);
  await putting;
  expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(await channel.take()).toBeUndefined();
});

test("closed, it keeps nobody waiting and drops what is put", async () => {
  const channel = new Channel<number>(1);
  await channel.put(1);
  const waiting = channel.put(2);
  channel.close();
  await waiting;
  await channel.put(3);
  expect(await channel.take()).toBe(1);
  channel.end();
  expect(await channel.take()).toBeUndefined();
});
