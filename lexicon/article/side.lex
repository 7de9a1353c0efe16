# Words that name a side of a war before a noun: "rebel positions", "government lines".
# origin: own · licence: as the program
# columns: lemma
coalition
enemy
federal
government
guerrilla
insurgent
jihadist
loyalist
militant
military
opposition
paramilitary
rebel
regime
separatist
