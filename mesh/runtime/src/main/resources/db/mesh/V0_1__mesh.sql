-- V0.1: what every room has.
-- Why:    durable tasks and remembered answers must commit together with what the room writes.
-- Locks:  none that matter; new tables only.
-- Back:   DROP TABLE scheduled_tasks, dead_task, idempotency in the room's schema.

-- The columns are those db-scheduler asks for.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);

-- Tasks that were given up; an operator must look at each.
CREATE TABLE dead_task (
    task_name     text        NOT NULL,
    task_instance text        NOT NULL,
    task_data     text        NOT NULL,
    error         text        NOT NULL,
    failures      int         NOT NULL,
    died_at       timestamptz NOT NULL,
    PRIMARY KEY (task_name, task_instance)
);

-- Answers remembered per caller and key for 24 hours.
CREATE TABLE idempotency (
    caller      text        NOT NULL,
    key         text        NOT NULL CHECK (length(key) BETWEEN 1 AND 128), -- Idempotency.KEY_MAX
    method      text        NOT NULL,
    fingerprint bytea       NOT NULL,
    answer      bytea,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);
-- The sweep of forgotten answers reads by age.
CREATE INDEX idempotency_created_at ON idempotency (created_at);
