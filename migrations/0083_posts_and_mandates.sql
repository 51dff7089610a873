-- Elected posts of a body, and who holds them from a day to a day: a role, never a private person's name (P24).
CREATE TABLE posts (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES bodies (id),
    title TEXT NOT NULL CHECK (title <> ''),
    title_en TEXT NOT NULL CHECK (title_en <> ''),
    standing TEXT NOT NULL CHECK (standing IN ('presidium', 'member')),
    created_at BIGINT NOT NULL,
    CONSTRAINT one_post_of_a_title UNIQUE (body_id, title)
);

CREATE TABLE mandates (
    id TEXT NOT NULL PRIMARY KEY,
    post_id TEXT NOT NULL REFERENCES posts (id),
    -- The account of whoever holds it, where there is one.
    staff_id TEXT REFERENCES staff (id),
    valid_from TEXT NOT NULL CHECK (length(valid_from) = 10),
    valid_to TEXT NOT NULL CHECK (length(valid_to) = 10 AND valid_to >= valid_from),
    created_at BIGINT NOT NULL
);
CREATE INDEX mandates_by_post ON mandates (post_id, valid_from);

-- The post that answers for a dialogue. responsible_post keeps the words that are shown.
ALTER TABLE dialogues ADD COLUMN responsible_post_id TEXT REFERENCES posts (id);

-- What stood as free text becomes a post of the owner, under the id of the first dialogue that named it. It has no mandate yet:
-- the desk asks for it.
INSERT INTO posts (id, body_id, title, title_en, standing, created_at)
SELECT MIN(id), owner_id, responsible_post, responsible_post, 'member', MIN(created_at)
FROM dialogues WHERE responsible_post <> '' GROUP BY owner_id, responsible_post;
UPDATE dialogues SET responsible_post_id = (
    SELECT posts.id FROM posts WHERE posts.body_id = dialogues.owner_id AND posts.title = dialogues.responsible_post)
WHERE responsible_post <> '';
