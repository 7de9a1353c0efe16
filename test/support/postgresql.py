"""A PostgreSQL server of a test's own: its data in the test's folder, reached by a Unix socket there
and by nothing else. It refuses to run as root, so that root starts it as the user `postgres`."""
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import time


def programs():
    """Where Debian keeps initdb and postgres; FileNotFoundError when they are not installed."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        raise FileNotFoundError("no PostgreSQL server: tools/setup.sh test installs one")
    return found[-1].parent


class Server:
    def __init__(self, folder, settings=()):
        self.bin = programs()
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(exist_ok=True)
        self.data = self.folder / "data"
        self.settings = ["fsync=off", "listen_addresses=", f"unix_socket_directories={self.folder}",
                         "max_connections=30", "shared_buffers=32MB", *settings]
        self.as_user = []
        if os.getuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            for parent in self.folder.parents:  # who is not root must be able to get there
                if parent.stat().st_uid == 0 and str(parent).startswith("/tmp/"):
                    parent.chmod(parent.stat().st_mode | 0o111)
            self.as_user = [shutil.which("setpriv"), f"--reuid={user.pw_uid}",
                            f"--regid={user.pw_gid}", "--clear-groups"]
        self.run("initdb", "-D", self.data, "-U", "dateline", "--auth=trust", "-E", "UTF8",
                 "--locale=C.UTF-8", "-N")
        self.start()

    def run(self, program, *arguments, check=True):
        done = subprocess.run([*self.as_user, self.bin / program, *map(str, arguments)],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              cwd=self.folder, env=dict(os.environ, HOME=str(self.folder)))
        if check and done.returncode != 0:
            raise RuntimeError(f"{program} {arguments}: {done.stdout}")
        return done

    def start(self):
        options = " ".join(f"-c {setting}" for setting in self.settings)
        command = [*self.as_user, self.bin / "pg_ctl", "-D", self.data, "-w", "-t", "120", "-o",
                   options, "-l", self.folder / "log", "start"]
        # Children of a server that was killed may hold its memory for a while.
        for tries in range(30):
            # What it prints goes to the log: a pipe of ours would stay open in it.
            started = subprocess.run(command, cwd=self.folder, stdin=subprocess.DEVNULL,
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if started.returncode == 0:
                return
            time.sleep(1)
        raise RuntimeError((self.folder / "log").read_text())

    def stop(self):
        self.run("pg_ctl", "-D", self.data, "-m", "fast", "-w", "stop", check=False)

    def kill(self):
        """kill -9 of the server; its children end when they notice."""
        number = int((self.data / "postmaster.pid").read_text().split()[0])
        os.kill(number, signal.SIGKILL)
        (self.data / "postmaster.pid").unlink()

    def make(self, name, *options):
        self.run("createdb", "-h", self.folder, "-U", "dateline", *options, name)

    def url(self, name, user="dateline"):
        return f"postgresql://{user}@/{name}?host={self.folder}"

    def ask(self, name, sql, user="dateline"):
        answer = self.run("psql", "-h", self.folder, "-U", user, "-d", name, "-XAtq", "-c", sql)
        return answer.stdout.strip()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.stop()
