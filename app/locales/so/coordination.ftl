# Who coordinates all dialogues, and who steps in: the register, what everybody reads, and the alarms.
coordination-coordinator = Isuduwe
coordination-deputy = Ku-xigeen
coordination-public-title = Isuduwaha wadahadallada
coordination-public-lead = Isuduwuhu wuxuu hubiyaa in wadahadallada degmadu isku xirnaadaan, ballamahana la oofiyo. Halkan la xiriir haddii aad wadahadal wax ka weydiinayso.
coordination-public-heading = Su'aalo ku saabsan wadahadallada
coordination-public-vacant = Hadda cidna isuduwe ma aha
coordination-public-deputy = Inta ka horraysa ku-xigeenka ayaa jawaabaya.
coordination-public-nobody = Maanta degmadu uma magacaabin isuduwe ama ku-xigeen. Waxaan doorbidaynaa inaan sidaas kuu sheegno intii aad jawaab sugi lahayd.
coordination-public-about = Si kale oo aad degmada ula xiriirto
coordination-public-more = Eeg sidoo kale
