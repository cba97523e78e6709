"""Python programs that begin where torch and the library are imported already, which takes longer than what most of them do.

A fork server imports them once; each program is a process of its own, forked from it, with its own arguments, environment and output, as
`python SCRIPT ...` has them, or one of several ranks, as torchrun starts them."""

import contextlib
import multiprocessing
import os
import pathlib
import runpy
import socket
import sys
import time
from multiprocessing.connection import wait

SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["pytest", "torch.distributed.checkpoint.state_dict", "torch.distributed.fsdp",
                               "transformers.models.auto.modeling_auto", "transformers.models.auto.tokenization_auto", "transformers.modeling_utils"])


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def as_main(script, arguments, environment, files):
    """What a process does: the script, as if it had been given to Python."""
    os.environ.update(environment)
    for number, file in enumerate(files, 1):
        os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    sys.argv = [script, *arguments]
    sys.path.insert(0, str(pathlib.Path(script).parent))
    runpy.run_path(script, run_name="__main__")


def ranks_of(count):
    """What torchrun adds to the environment of each of its processes."""
    if count == 1:
        return [{}]
    common = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(free_port()), "WORLD_SIZE": str(count), "LOCAL_WORLD_SIZE": str(count)}
    return [{**common, "RANK": str(rank), "LOCAL_RANK": str(rank)} for rank in range(count)]


def run_script(folder, script, arguments, ranks=1, timeout=300):
    """Exit code, output and errors: of several ranks the first code that is not zero, and what all of them wrote."""
    files = [(folder / f"{rank}.out", folder / f"{rank}.err") for rank in range(ranks)]
    processes = [SERVER.Process(target=as_main, args=(str(script), arguments, environment, own))
                 for environment, own in zip(ranks_of(ranks), files, strict=True)]
    for process in processes:
        process.start()
    code = ended(processes, time.monotonic() + timeout)
    return code, *("".join(own[which].read_text() for own in files if own[which].exists()) for which in range(2))


def ended(processes, latest):
    """Waits for all; when one fails, or it takes too long, the others are ended."""
    running, code = set(processes), 0
    while running and not code:
        done = wait([process.sentinel for process in running], timeout=max(0, latest - time.monotonic()))
        code = next((process.exitcode for process in running if process.exitcode), 0 if done else "it took too long")
        running = {process for process in running if process.sentinel not in done}
    for process in running:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        process.join()
    return code
