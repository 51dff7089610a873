# UNTRANSLATED
# Who coordinates all dialogues, and who steps in: the register, what everybody reads, and the alarms.
coordination-coordinator = Coordinator
coordination-deputy = Deputy
coordination-public-title = Coordinator of the dialogues
coordination-public-lead = The coordinator sees to it that the municipality’s dialogues hang together and that promises are kept. Ask here if you wonder about a dialogue.
coordination-public-heading = Questions about the dialogues
coordination-public-vacant = Nobody is the coordinator at the moment
coordination-public-deputy = The deputy answers meanwhile.
coordination-public-nobody = The municipality has not named a coordinator or a deputy today. We would rather say so than let you wait for an answer.
coordination-public-about = How to reach the municipality instead
coordination-public-more = See also
