"""A build with something to do: workers where there are several cores, and its progress on a terminal."""

import gc
from concurrent.futures import Executor
from contextlib import ExitStack
from functools import cache

from msgspec.structs import replace

from prospectus import pipeline
from prospectus.commands.call import Call
from prospectus.commands.progress import progress
from prospectus.commands.request import request_of
from prospectus.pipeline import Built


def build(call: Call) -> Built:
    """Build what a call asks for."""
    with ExitStack() as open_ones:

        @cache
        def pool() -> Executor:
            import multiprocessing
            from concurrent.futures import ProcessPoolExecutor

            gc.freeze()  # what is imported stays; no worker need look through it
            workers = multiprocessing.get_context("fork")  # what is imported already need not be imported again
            return open_ones.enter_context(ProcessPoolExecutor(request.jobs, mp_context=workers))

        request = request_of(call, pool)
        if call.terminal:
            request = replace(request, progress=open_ones.enter_context(progress()))
        return pipeline.build(request)
