#!/usr/bin/env python3
"""Speaks the engine's protocol without computing anything; FAKE_ENGINE says how it behaves."""
import json
import os
import signal
import struct
import sys
import time

MODE = os.environ.get("FAKE_ENGINE", "normal")


def send(**frame):
    data = json.dumps(frame).encode()
    sys.stdout.buffer.write(struct.pack("<I", len(data)) + data)
    sys.stdout.buffer.flush()


def receive():
    head = sys.stdin.buffer.read(4)
    if len(head) < 4:
        sys.exit(9)
    return json.loads(sys.stdin.buffer.read(struct.unpack("<I", head)[0]))


def metric(step, steps, **more):
    send(type="progress", step=step, steps=steps, eta_seconds=steps - step)
    send(type="metric", step=step, loss=5.0 / step, lr=0.001, grad_norm=1.0, tokens_per_second=1234.5,
         tokens=step * 100, peak_bytes=1000, seconds=step * 1.0, **more)


hello = receive()
plan = receive()
start = receive()
assert (hello["type"], plan["type"], start["type"]) == ("hello", "plan", "start")
assert hello["version"] == 1 and plan["plan"]["format"] == "eulerstack-plan"
options = start["options"]
steps = options["steps"]
send(type="hello", version=7 if MODE == "version" else 1, engine="0.1.0", torch="2.13.0", devices=["cpu"])
send(type="state", state="running")
send(type="heartbeat", time=0.1)
if MODE == "crash":
    metric(1, steps)
    os.kill(os.getpid(), signal.SIGKILL)
elif MODE == "exit":
    print("a last word", file=sys.stderr)
    sys.exit(3)
elif MODE == "garbage":
    sys.stdout.buffer.write(b"\xff\xff\xff\xffnonsense")
    sys.stdout.buffer.flush()
    time.sleep(30)
elif MODE == "not_json":
    sys.stdout.buffer.write(struct.pack("<I", 4) + b"nope")
    sys.stdout.buffer.flush()
    time.sleep(30)
elif MODE == "memory":
    send(type="error", kind="out_of_memory", message="too big", id="run.out_of_memory",
         args={"need": "64.0 GiB", "available": "2.00 GiB"})
    send(type="bye", reason="failed", steps=0)
elif MODE == "unknown_error":
    send(type="error", kind="internal", message="a thing \x1b[2J broke")
    send(type="bye", reason="failed", steps=0)
elif MODE == "paused_by_error":
    metric(1, steps)
    send(type="error", kind="not_finite", message="nan", id="run.not_finite", args={"step": 2})
    send(type="state", state="paused")
    while receive()["type"] != "stop":
        pass
    send(type="bye", reason="stopped", steps=1, loss=5.0, seconds=1.5, output_dir="")
elif MODE == "until_stopped":
    metric(1, steps)
    while receive()["type"] != "stop":
        pass
    send(type="state", state="stopping")
    send(type="checkpoint", step=1, path="out/step-1")
    send(type="bye", reason="stopped", steps=1, loss=5.0, seconds=1.5, output_dir="out")
elif MODE == "deaf":
    metric(1, steps)
    time.sleep(600)
else:
    for step in range(1, steps + 1):
        metric(step, steps, **({"val_loss": 2.5} if step == steps else {}))
    send(type="options", echo=options)
    send(type="sample", step=steps, text="Once upon\na time \x1b[31m")
    send(type="bye", reason="done", steps=steps, loss=5.0 / steps, val_loss=2.5, seconds=61.4,
         output_dir=options["output_dir"])
