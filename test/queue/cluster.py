"""A PostgreSQL of our own, on a socket in a folder of its own, and a NATS of our own on loopback. Both go
with the tests that started them. PostgreSQL refuses to run as root: it then runs as the user postgres.
Nothing waits for a disk unless it is asked to: kill -9 of a server loses nothing that it handed to the system."""
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time

BINARIES = pathlib.Path("/usr/lib/postgresql/15/bin")


def quick_folder():
    """Where the tests' folders lie: in memory where that has room for them, which kill -9 leaves alone as it does
    a disk; None: where temporary files lie."""
    memory = pathlib.Path("/dev/shm")
    has_room = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 4 << 30
    return str(memory) if has_room else None


def as_owner():
    """What stands before a command so that it is not root that runs it."""
    if os.getuid() != 0:
        return []
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]


class Postgres:
    """with Postgres() as postgres: postgres.make(name). With a primary it is that one's standby."""

    def __init__(self, primary=None, waits_for_disk=False):
        self.primary = primary
        self.fsync = "on" if waits_for_disk else "off"

    def __enter__(self):
        # Sockets want a path below 108 bytes.
        where = quick_folder() if self.fsync == "off" else None
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dlpg", dir=where or "/tmp"))
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        if self.primary is None:
            self.run("initdb", "-A", "trust", "-U", "dateline", "-E", "UTF8", "--locale=C", "-N", "-D",
                     self.folder / "data")
        else:
            self.run("pg_basebackup", "-h", self.primary.folder, "-U", "dateline", "-R", "-c", "fast",
                     "-N", "-D", self.folder / "data")
        self.start()
        return self

    def run(self, program, *arguments):
        subprocess.run([*as_owner(), BINARIES / program, *arguments], check=True, cwd=self.folder,
                       stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def start(self):
        self.run("pg_ctl", "-D", self.folder / "data", "-l", self.folder / "log", "-w", "-o",
                 f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c max_connections=40"
                 f" -c fsync={self.fsync} -c dynamic_shared_memory_type=mmap", "start")

    def stop(self, mode="immediate"):
        self.run("pg_ctl", "-D", self.folder / "data", "-m", mode, "-w", "stop")

    def kill(self):
        """kill -9: its processes end when they see it."""
        pid = int((self.folder / "data/postmaster.pid").read_text().split()[0])
        os.kill(pid, signal.SIGKILL)

    def promote(self):
        self.run("pg_ctl", "-D", self.folder / "data", "-w", "promote")

    def make(self, name):
        """A new database; its URL."""
        self.sql("postgres", f"CREATE DATABASE {name}")
        return f"postgresql:///{name}?host={self.folder}&user=dateline"

    def sql(self, name, text):
        return subprocess.run(["psql", "-X", "-A", "-t", "-h", self.folder, "-U", "dateline", "-d", name,
                               "-c", text], check=True, capture_output=True, text=True).stdout.strip()

    def __exit__(self, *_):
        try:
            self.stop()
        except subprocess.CalledProcessError:
            pass
        shutil.rmtree(self.folder, ignore_errors=True)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Nats:
    """with Nats(3) as nats: nats.url; nats.kill(leader) and nats.start(i) as a machine would."""

    def __init__(self, nodes):
        self.nodes = nodes

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dlnats", dir=quick_folder() or "/tmp"))
        self.ports = [free_port() for _ in range(self.nodes)]
        self.routes = [free_port() for _ in range(self.nodes)]
        self.monitors = [free_port() for _ in range(self.nodes)]
        self.running = [None] * self.nodes
        for i in range(self.nodes):
            self.start(i)
        self.url = ",".join(f"nats://127.0.0.1:{port}" for port in self.ports)
        deadline = time.monotonic() + 20
        for port in self.ports:
            while time.monotonic() < deadline:
                try:
                    socket.create_connection(("127.0.0.1", port), 1).close()
                    break
                except OSError:
                    time.sleep(0.05)
        return self

    def start(self, i):
        routes = ", ".join(f"nats://127.0.0.1:{port}" for port in self.routes)
        cluster = (f'cluster {{ name: dateline, listen: "127.0.0.1:{self.routes[i]}", routes: [ {routes} ] }}'
                   if self.nodes > 1 else "")
        config = self.folder / f"n{i}.conf"
        config.write_text(f'server_name: n{i}\nlisten: "127.0.0.1:{self.ports[i]}"\n'
                          f'http: "127.0.0.1:{self.monitors[i]}"\n'
                          f'jetstream {{ store_dir: "{self.folder}/n{i}", max_mem: 64M, max_file: 256M }}\n'
                          f"{cluster}\n")
        self.running[i] = subprocess.Popen(["nats-server", "-c", config], stdout=subprocess.DEVNULL,
                                           stderr=subprocess.DEVNULL)

    def kill(self, i):
        self.running[i].kill()
        self.running[i].wait()

    def __exit__(self, *_):
        for running in self.running:
            running.kill()
            running.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
