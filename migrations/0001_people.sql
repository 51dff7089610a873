-- Who decides and who works here. Portable: the same text runs on SQLite and PostgreSQL.
-- Times are BIGINT microseconds since 1970 (UTC), dates are TEXT YYYY-MM-DD, ids are UUIDv7 TEXT.

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE bodies (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('council', 'executive_board', 'committee')),
    case_prefix TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE staff (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    password_hash TEXT NOT NULL,
    locale TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    disabled_at BIGINT
);

-- A role for one body, or for all of them when body_id is null.
CREATE TABLE staff_roles (
    id TEXT NOT NULL PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    role TEXT NOT NULL CHECK (role IN ('coordinator', 'official', 'secretary', 'elected', 'moderator', 'auditor', 'administrator')),
    body_id TEXT REFERENCES bodies (id)
);
CREATE UNIQUE INDEX staff_roles_once ON staff_roles (staff_id, role, COALESCE(body_id, ''));

-- The token itself is only in the browser's cookie.
CREATE TABLE sessions (
    token_hash TEXT NOT NULL PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_staff ON sessions (staff_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- How often something was tried in a window of time. The key is a digest, never an address.
CREATE TABLE throttles (
    bucket TEXT NOT NULL,
    window_start BIGINT NOT NULL,
    hits BIGINT NOT NULL,
    PRIMARY KEY (bucket, window_start)
);
CREATE INDEX throttles_by_window ON throttles (window_start);

-- Whoever gave an address. It counts for further mail only after confirmed_at.
CREATE TABLE participants (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL UNIQUE,
    locale TEXT NOT NULL,
    confirm_code TEXT NOT NULL UNIQUE,
    unsubscribe_code TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    unsubscribed_at BIGINT
);
