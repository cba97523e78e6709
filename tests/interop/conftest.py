import os
import pathlib
import subprocess
import tempfile

import pytest

WARM = os.environ.get("EULERSTACK_WARM_ENGINE")
if WARM:  # calls go through start_engine to an engine that is started once (warm/)
    os.environ["EULERSTACK_ENGINE"] = os.environ["EULERSTACK_START_ENGINE"]


@pytest.fixture(scope="session", autouse=bool(WARM))
def warm_engine():
    with tempfile.TemporaryDirectory() as folder:
        socket = os.environ["EULERSTACK_WARM_SOCKET"] = str(pathlib.Path(folder) / "engine")
        server = subprocess.Popen([WARM, socket], stdout=subprocess.PIPE, text=True)
        assert server.stdout.readline() == "ready\n"
        yield
        server.terminate()
        server.wait()


@pytest.fixture(scope="session")
def workplace(tmp_path_factory):
    return tmp_path_factory.mktemp("exports")
