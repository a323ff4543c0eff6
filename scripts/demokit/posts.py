"""What people wrote. Fictional, like the people.

Every entry: who (role and number), where, text, then answers as (who, text) and who likes it.
The where is "news", "school" or the name of a group.
"""

NETWORK_GROUP = "Leerkrachten groep 2"
NETWORK_DESCRIPTION = "Voor iedereen in de regio die lesgeeft in groep 2."

# Groups within a board, with what stands under their name.
GROUPS = {
    "Spelend rekenen": "Spellen en lessen voor rekenen in de onderbouw.",
    "Leesclub": "Voor iedereen die graag kinderboeken leest.",
}

# By board key. `who` is (role, number); the first of a role is 0.
LOCAL = {
    "wilgenvloot": [
        (("office", 0), "news",
         "Welkom in de Lerarenkamer. Dit is vanaf vandaag de plek waar je het nieuws van ons "
         "bestuur leest. We sturen geen nieuwsbrief meer. Mis je iets? Zet het hieronder.",
         [(("teacher", 0), "Fijn, alles op één plek. Waar vind ik de jaarplanning?"),
          (("office", 0), "Die staat vanaf maandag bij de documenten. Je krijgt een bericht.")],
         [("teacher", 0), ("teacher", 1), ("director", 0)]),
        (("office", 0), "news",
         "De studiedag van woensdag 9 december gaat over rekenen in de onderbouw. Je kunt kiezen "
         "uit vier workshops. De inloop is om 8.30 uur bij De Zeven Sluizen.",
         [(("teacher", 1), "Ik ga naar de workshop over meten. Wie rijdt er mee uit Wilgerdam?"),
          (("teacher", 0), "Ik rij om 8.00 uur en heb nog twee plekken.")],
         [("teacher", 0), ("teacher", 1)]),
        (("office", 0), "news",
         "Wil je na de zomer iets anders doen? Een andere groep, een andere school, meer of "
         "minder dagen? Denk er vast over na. In januari kun je je wens doorgeven.",
         [], [("teacher", 1)]),
        (("director", 0), "school",
         "De nieuwe fietsenrekken staan er. De fietsen van groep 7 en 8 gaan voortaan links van "
         "de ingang. Zo blijft het hek vrij voor de kleuters.",
         [(("teacher", 0), "Dat scheelt elke ochtend een file. Dank je wel.")], [("teacher", 0)]),
        (("teacher", 0), "school",
         "Wie heeft de grote letterdoos gezien? Ik wil hem donderdag gebruiken.",
         [(("director", 0), "Die staat in het magazijn, bovenste plank rechts.")], []),
        (("teacher", 1), "school",
         "Volgende week dinsdag is de sportdag van de onderbouw. We zoeken nog drie collega's "
         "voor het eerste uur.", [], []),
        (("teacher", 1), "+Leesclub",
         "Elke maand lezen we één kinderboek en praten we erover. In december: een boek over "
         "sneeuw. Wie leest er mee?", [], []),
        (("teacher", 0), "+Spelend rekenen",
         "In deze groep delen we spellen voor rekenen. Ik begin: met een dobbelsteen en een "
         "stapel blokken kun je een hele les getallen splitsen.",
         [(("teacher", 1), "Mooi. Bij ons werkt dit ook met kastanjes.")], [("teacher", 1)]),
    ],
    "kompasbloem": [
        (("office", 0), "news",
         "Goed nieuws: vanaf januari heeft elke school een eigen budget voor boeken. Jullie "
         "kiezen zelf wat er in de schoolbibliotheek komt.",
         [(("teacher", 0), "Onze kinderen mogen meestemmen over de eerste twintig boeken.")],
         [("teacher", 0), ("teacher", 1), ("director", 0)]),
        (("office", 0), "news",
         "De kerstvakantie begint op vrijdag 18 december om 14.30 uur. Op donderdag eten we "
         "samen op school. De ouderraad regelt de soep.", [], [("director", 0)]),
        (("director", 0), "school",
         "De inspectie komt op dinsdag 12 januari. Je hoeft niets extra's te doen. Donderdag na "
         "school loop ik met jullie door de dag heen.",
         [(("teacher", 0), "Prettig dat je het zo vroeg vertelt.")], [("teacher", 0)]),
    ],
    "vlotbrug": [
        (("office", 0), "news",
         "We zijn een kleine school en dus een klein bestuur. Juist daarom doen we mee met de "
         "Lerarenkamer: zo kunnen we ideeën delen met collega's van andere besturen.",
         [(("teacher", 0), "Daar heb ik zin in.")], [("teacher", 0), ("director", 0)]),
        (("director", 0), "school",
         "Vrijdag planten we met groep 1 tot en met 4 de bollen voor het plein. Neem een schepje "
         "mee als je er een hebt.", [(("teacher", 1), "Ik neem er zes mee.")], []),
    ],
}

# In the network group: (board index, who), text, answers, likes; people of any board.
NETWORK = [
    ((0, ("teacher", 0)),
     "Mijn groep 2 is dol op het herfstboek, maar na twee weken kennen ze het uit hun hoofd. "
     "Welk prentenboek werkt bij jullie goed in december?",
     [((1, ("teacher", 0)),
       "Wij maken zelf een boek. Elk kind tekent een bladzijde, en ik schrijf de zin erbij."),
      ((2, ("teacher", 0)), "Wij lezen elke dag één bladzijde voor, met de gordijnen dicht.")],
     [(1, ("teacher", 0)), (2, ("teacher", 0))]),
    ((1, ("teacher", 0)),
     "Ik zoek een manier om de overgang van groep 2 naar groep 3 rustiger te maken. Hoe doen "
     "jullie dat? Gaan de kinderen al kijken voor de zomer?",
     [((0, ("teacher", 1)),
       "Vanaf mei lezen onze kinderen elke vrijdag met een maatje uit groep 3. Dat werkt goed.")],
     [(0, ("teacher", 0)), (0, ("teacher", 1))]),
    ((2, ("teacher", 0)),
     "Onze school heeft maar één groep 2. Ik kom graag een ochtend kijken bij een andere school. "
     "Bij wie mag dat?",
     [((0, ("teacher", 0)), "Je bent welkom op De Zeven Sluizen. Donderdag is een goede dag.")],
     [(1, ("teacher", 0)), (0, ("teacher", 0))]),
]
