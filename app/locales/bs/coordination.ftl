# Who coordinates all dialogues, and who steps in: the register, what everybody reads, and the alarms.
coordination-coordinator = Koordinator
coordination-deputy = Zamjenik
coordination-public-title = Koordinator za dijaloge
coordination-public-lead = Koordinator se brine da su dijalozi općine usklađeni i da se obećanja ispunjavaju. Obratite se ovamo ako vas zanima nešto o nekom dijalogu.
coordination-public-heading = Pitanja o dijalozima
coordination-public-vacant = Trenutno nema koordinatora
coordination-public-deputy = Dotad odgovara zamjenik.
coordination-public-nobody = Općina danas nema imenovanog koordinatora ni zamjenika. Bolje da to kažemo nego da uzalud čekate odgovor.
coordination-public-about = Kako inače možete kontaktirati općinu
coordination-public-more = Pogledajte i
