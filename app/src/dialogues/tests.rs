//! Dialogues on both databases.
