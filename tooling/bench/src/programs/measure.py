"""Runs the command given as JSON on stdin; says what it cost, its own children included. Times in seconds, memory in bytes."""
import json, os, sys, time

request = json.load(sys.stdin)
command = request["command"]
actions = [
    (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
    (os.POSIX_SPAWN_OPEN, 1, request["stdout"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
    (os.POSIX_SPAWN_OPEN, 2, request["stderr"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
]
os.chdir(request["cwd"])
start = time.perf_counter()
child = os.posix_spawn(command[0], command, {**os.environ, **request["env"]}, file_actions=actions)
_, status, usage = os.wait4(child, 0)
unit = 1 if sys.platform == "darwin" else 1024
print(json.dumps({
    "wall": time.perf_counter() - start,
    "cpu": usage.ru_utime + usage.ru_stime,
    "memory": usage.ru_maxrss * unit,
    "exit": os.waitstatus_to_exitcode(status),
}))
