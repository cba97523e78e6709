#include "core/runtime/data/story_tables.h"

#include <iterator>

namespace eulerstack::runtime::data {
namespace {

#define ES_WORDS(name, ...) constexpr const char* name[] = {__VA_ARGS__}

ES_WORDS(kSheNames, "Mira", "Tilda", "Anka", "Rosa", "Suri", "Wanda", "Hana", "Ilse", "Nell", "Greta", "Yuna", "Fern",
         "Olive", "Pia", "Dara", "Lumi", "Selma", "Bea", "Juno", "Cleo");
ES_WORDS(kHeNames, "Tomas", "Otto", "Bram", "Ravi", "Emil", "Hugo", "Jonas", "Kenji", "Leo", "Milo", "Nico", "Oskar",
         "Pavel", "Ruben", "Sami", "Theo", "Ulf", "Viktor", "Waldo", "Ezra");
ES_WORDS(kCreatures, "fox", "hedgehog", "mouse", "rabbit", "badger", "otter", "squirrel", "bear", "duck", "goat",
         "sparrow", "frog", "cat", "dog", "pony", "mole", "beaver", "owl", "child", "baker", "shepherd", "sailor",
         "gardener", "miller");
ES_WORDS(kTraits, "curious", "shy", "brave", "patient", "careful", "cheerful", "stubborn", "gentle", "eager", "quiet",
         "clever", "dreamy");
ES_WORDS(kHobbies, "to count the clouds", "to sing in the morning", "to climb the old trees", "to draw maps",
         "to collect smooth stones", "to tell riddles", "to watch the stars", "to bake small cakes",
         "to listen to the rain", "to read old letters", "to walk along the water", "to whistle with the birds");
ES_WORDS(kPlaces, "a green valley", "a village by the sea", "a forest full of birches", "a town with red roofs",
         "a quiet harbour", "a meadow behind the mill", "the hills above the river", "a small island",
         "a valley between two mountains", "a house at the end of the road", "an orchard near the lake",
         "the marsh beyond the bridge");
// The same places on second mention.
ES_WORDS(kKnownPlaces, "the green valley", "the village by the sea", "the birch forest", "the town with red roofs",
         "the quiet harbour", "the meadow behind the mill", "the hills above the river", "the small island",
         "the valley between the mountains", "the house at the end of the road", "the orchard near the lake",
         "the marsh beyond the bridge");
static_assert(std::size(kPlaces) == std::size(kKnownPlaces));
ES_WORDS(kWorks, "bridge", "swing", "boat", "windmill", "bench", "tower", "gate", "raft");
ES_WORDS(kSpots, "under the bridge", "behind the mill", "near the old well", "beside the river",
         "at the edge of the wood", "on top of the hill", "between the roots of an oak", "in the tall grass",
         "under a wooden bench", "next to the stone wall");
ES_WORDS(kThings, "lantern", "bell", "blanket", "key", "basket", "kite", "drum", "mirror", "hat", "map", "boat",
         "spoon", "ladder", "clock", "flute", "wagon");
ES_WORDS(kFoods, "warm bread", "honey cake", "pear soup", "roasted chestnuts", "a bowl of berries", "apple pie",
         "barley porridge", "plum jam", "a round cheese", "ginger cookies");
ES_WORDS(kColors, "red", "blue", "green", "yellow", "white", "silver", "brown", "golden");
ES_WORDS(kSeasons, "spring", "summer", "autumn", "winter");
ES_WORDS(kWeathers, "the sun was shining", "a soft rain was falling", "the wind was blowing from the north",
         "the fog lay on the fields", "the sky was clear and cold", "grey clouds were hanging low");
ES_WORDS(kGifts, "a carved whistle", "a pair of warm gloves", "a jar of honey", "a painted stone", "a woolen scarf",
         "a small wooden horse", "a bunch of blue flowers", "a book with pictures");
ES_WORDS(kSkills, "to swim", "to play the flute", "to read the stars", "to row a boat", "to mend a net",
         "to bake bread", "to skate on the ice", "to build a wall");
ES_WORDS(kNoises, "a low humming", "a sharp crack", "a soft knocking", "a long whistle", "a faint ringing",
         "a slow scratching");

ES_WORDS(kOpenings, "Once, in {place}, there lived a {kind} named {N}.", "In {place} lived a {kind} called {N}.",
         "Long ago a {kind} by the name of {N} made a home in {place}.",
         "There was once a {kind} named {N}, and {his} home was {place}.", "{N} was a {kind} who lived in {place}.");
ES_WORDS(kCharacters, "{N} was {trait} and loved {hobby}.", "Everyone knew that {N} was {trait}.",
         "Most of all {he} loved {hobby}.", "{He} was {trait}, and every day {he} found time {hobby}.",
         "People said that {N} was the most {trait} {kind} they had ever met.");
ES_WORDS(kEndings, "And that is how {N} and {F} became friends.", "From that day on {N} and {F} met every {season}.",
         "That night {N} slept well and dreamed of {known}.", "{N} never forgot that day.",
         "And whenever {weather}, {N} thought of {F} and smiled.",
         "After that, nobody in {known} was lonely for long.");

// A lost thing.
ES_WORDS(kLost1, "One morning in {season}, {N} could not find {his} {color} {thing}.",
         "One day {N} noticed that {his} {color} {thing} was gone.",
         "It was {season} when the {color} {thing} of {N} disappeared.");
ES_WORDS(kLost2, "{He} looked under the bed and behind the door, but it was not there.",
         "{He} searched the house from the cellar to the roof.", "{He} turned every pillow, and still found nothing.");
ES_WORDS(kLost3, "On the way to the market {he} met {F}, a {fkind}.", "Then {F} the {fkind} came along the path.",
         "Outside, {weather}, and {F} the {fkind} was sitting {spot}.");
ES_WORDS(kLost4, "\"Have you seen my {thing}?\" asked {N}.", "\"I have lost my {color} {thing},\" said {N}.",
         "\"My {thing} is gone,\" said {N}, \"and I do not know where to look.\"");
ES_WORDS(kLost5, "\"Let us look together,\" said {F}.", "\"Two can search better than one,\" said {F}.",
         "{F} thought for a while and said, \"When did you see it last?\"");
ES_WORDS(kLost6, "They walked the whole way back and found the {thing} {spot}.",
         "Late in the afternoon they found it {spot}, wet but not broken.",
         "At last {F} saw something {color} {spot}, and it was the {thing}.");
ES_WORDS(kLost7, "{N} was so glad that {he} gave {F} {gift}.", "\"Thank you,\" said {N}, and they shared {food}.",
         "To say thank you, {N} invited {F} to eat {food}.");
constexpr Words kLost[] = {kLost1, kLost2, kLost3, kLost4, kLost5, kLost6, kLost7};

// A storm.
ES_WORDS(kStorm1, "One evening in {season} a storm came over {known}.", "One night the wind began to howl.",
         "Late in {season}, dark clouds came over the hills.");
ES_WORDS(kStorm2, "{N} closed the windows and lit a candle.", "{N} sat by the fire and listened to the rain.",
         "{N} pulled the blanket over {his} ears.");
ES_WORDS(kStorm3, "Then {he} heard {noise} at the door.", "Suddenly there was {noise} outside.",
         "In the middle of the storm {he} heard {noise}.");
ES_WORDS(kStorm4, "It was {F}, a {fkind}, and {fhe} was wet and cold.", "In front of the door stood {F} the {fkind}.",
         "A {fkind} named {F} stood in the rain, shivering.");
ES_WORDS(kStorm5, "\"The water has taken my house,\" said {F}.", "\"May I stay until the morning?\" asked {F}.",
         "\"I have lost my way,\" said {F}.");
ES_WORDS(kStorm6, "\"Come in,\" said {N}, \"there is {food} on the table.\"",
         "{N} gave {fhim} a dry blanket and {food}.", "{N} did not ask much and made room by the fire.");
ES_WORDS(kStorm7, "In the morning {weather}, and together they repaired the roof.",
         "The next day they went out and built a new house {spot}.",
         "When the storm was over, they counted the fallen trees and laughed.");
constexpr Words kStorm[] = {kStorm1, kStorm2, kStorm3, kStorm4, kStorm5, kStorm6, kStorm7};

// Learning something.
ES_WORDS(kLearn1, "More than anything, {N} wanted {skill}.", "One {season}, {N} decided that it was time {skill}.",
         "{N} had always wished {skill}, but nobody had ever shown {him} how.");
ES_WORDS(kLearn2, "The first time {he} tried, it went wrong.", "At first nothing worked at all.",
         "{He} tried it alone, and {he} failed three times.");
ES_WORDS(kLearn3, "\"I will never learn it,\" said {N}, and sat down {spot}.", "{N} was ready to give up.",
         "{N} went home with a red face and told nobody.");
ES_WORDS(kLearn4, "An old {fkind} named {F} had watched {him}.",
         "{F}, a {fkind} who knew a lot, saw it and came closer.",
         "Then {he} met {F} the {fkind}, who had learned {skill} long ago.");
ES_WORDS(kLearn5, "\"Nobody can do it on the first day,\" said {F}.", "\"Begin with small steps,\" said {F}.",
         "\"I fell many times, too,\" said {F}.");
ES_WORDS(kLearn6, "Every morning they practised together {spot}.",
         "Day after day {N} tried again, a little better each time.",
         "They practised until the leaves had turned {color}.");
ES_WORDS(kLearn7, "At the end of the {season} {N} could do it, and {F} clapped {fhis} hands.",
         "One day it simply worked, and {N} shouted with joy.", "And then, without thinking, {N} did it.");
constexpr Words kLearn[] = {kLearn1, kLearn2, kLearn3, kLearn4, kLearn5, kLearn6, kLearn7};

// Sharing.
ES_WORDS(kShare1, "One day {N} found {food} {spot}.", "For {his} birthday {N} received {food}.",
         "In {season} {N} made {food} for the first time.");
ES_WORDS(kShare2, "It smelled so good that {he} wanted to keep all of it.", "\"This is mine,\" thought {N}.",
         "{He} hid it under a {color} cloth.");
ES_WORDS(kShare3, "Then {F} the {fkind} came by with an empty basket.", "But {F}, a {fkind}, had not eaten all day.",
         "On the road {he} saw {F}, a thin {fkind}.");
ES_WORDS(kShare4, "\"Are you hungry?\" asked {N}.", "{N} looked at the ground and said nothing for a while.",
         "\"What do you have there?\" asked {F}.");
ES_WORDS(kShare5, "Then {he} cut everything into two equal parts.",
         "\"Sit down,\" said {N}, \"there is enough for two.\"",
         "{N} thought of the cold nights and gave {fhim} half of it.");
ES_WORDS(kShare6, "They ate, and {F} told a story about a {color} {thing}.",
         "It tasted better than anything {N} had eaten alone.", "They ate slowly and talked until the stars came out.");
ES_WORDS(kShare7, "The next week {F} came back and brought {gift}.", "A few days later {N} found {gift} at the door.",
         "When {season} came, {F} returned with {gift}.");
constexpr Words kShare[] = {kShare1, kShare2, kShare3, kShare4, kShare5, kShare6, kShare7};

// Building.
ES_WORDS(kBuild1, "{N} wanted to build a {work} that everyone could use.",
         "One {season} {N} had an idea: a {color} {work}.", "{N} drew a plan of a {work} on a piece of paper.");
ES_WORDS(kBuild2, "{He} carried wood from the forest until {his} arms were tired.",
         "{He} needed wood, nails and a lot of time.", "For three days {he} measured and counted.");
ES_WORDS(kBuild3, "But the first {work} broke as soon as {he} touched it.", "But one part was always too short.",
         "But at night the wind blew everything down.");
ES_WORDS(kBuild4, "{F} the {fkind} saw the pieces {spot}.", "A {fkind} named {F} stopped and looked at the plan.",
         "\"May I help?\" asked {F}, a {fkind} from {known}.");
ES_WORDS(kBuild5, "\"You hold it, and I will tie the rope,\" said {F}.", "\"Start with the heavy parts,\" said {F}.",
         "\"It needs a better floor,\" said {F}.");
ES_WORDS(kBuild6, "They worked from morning to evening and sang while they worked.", "Piece by piece the {work} grew.",
         "{N} sawed, {F} hammered, and soon it stood.");
ES_WORDS(kBuild7, "When it was ready they painted it {color}, and the whole village came to see it.",
         "Now the {color} {work} stands {spot} for everyone.", "Everyone wanted to try the new {work}, and it held.");
constexpr Words kBuild[] = {kBuild1, kBuild2, kBuild3, kBuild4, kBuild5, kBuild6, kBuild7};

// A noise in the dark.
ES_WORDS(kDark1, "{N} was afraid of the dark.", "When the sun went down, {N} never left the house.",
         "Every night {N} kept a light beside the bed.");
ES_WORDS(kDark2, "One night in {season} {he} heard {noise} {spot}.", "One night there was {noise}, again and again.",
         "It was nearly midnight when {noise} woke {him}.");
ES_WORDS(kDark3, "{His} heart was beating fast.", "{He} held {his} breath and counted to ten.",
         "{He} wanted to hide under the table.");
ES_WORDS(kDark4, "But {he} was also curious, so {he} took a lantern and went outside.",
         "Then {he} put on {his} coat and opened the door.", "\"I must know what it is,\" {he} said, and went out.");
ES_WORDS(kDark5, "There sat {F}, a {fkind}, with a broken {thing}.",
         "It was only {F} the {fkind}, who could not sleep.",
         "It was {F}, a {fkind}, looking for {fhis} {color} {thing}.");
ES_WORDS(kDark6, "\"I was afraid, too,\" said {F}.", "\"I did not want to wake you,\" said {F}.",
         "\"Look up,\" said {F}, and the sky was full of stars.");
ES_WORDS(kDark7, "They sat together until the morning, and the night did not seem so dark.",
         "{N} held the lantern while {F} repaired the {thing}.",
         "After that {N} liked the night and its small sounds.");
constexpr Words kDark[] = {kDark1, kDark2, kDark3, kDark4, kDark5, kDark6, kDark7};

// A mistake.
ES_WORDS(kSorry1, "One day {N} borrowed the {color} {thing} of {F}, a {fkind}.",
         "{F} the {fkind} had a {color} {thing} and was proud of it.",
         "{N} and {F}, a {fkind}, had been playing with a {color} {thing}.");
ES_WORDS(kSorry2, "{N} was not careful, and the {thing} fell into the river.",
         "{N} ran too fast, and the {thing} broke.", "In a moment of anger {N} threw it {spot}, and it cracked.");
ES_WORDS(kSorry3, "{He} hid the pieces and said nothing.", "At first {he} wanted to blame the wind.",
         "{He} ran home and closed the door.");
ES_WORDS(kSorry4, "But that evening even {food} did not taste good.", "But {he} could not sleep that night.",
         "But the next day {weather}, and {N} felt worse than before.");
ES_WORDS(kSorry5, "So {N} went to {F} and told the truth.", "\"I broke your {thing}, and I am sorry,\" said {N}.",
         "At last {he} knocked at the door of {F} and said, \"It was me.\"");
ES_WORDS(kSorry6, "{F} was quiet for a long time.", "{F} was sad, but {fhe} was glad to hear the truth.",
         "\"Things can be mended,\" said {F}.");
ES_WORDS(kSorry7, "Together they made a new one, and it was even better.",
         "{N} gave {fhim} {gift}, and they made peace.",
         "They glued the pieces, and the {thing} had a fine new pattern.");
constexpr Words kSorry[] = {kSorry1, kSorry2, kSorry3, kSorry4, kSorry5, kSorry6, kSorry7};

// A race.
ES_WORDS(kRace1, "Every {season} there was a race from the mill to the lake.",
         "In {season} the village held a race around the hill.", "One {season} someone had the idea of a great race.");
ES_WORDS(kRace2, "{N} trained before breakfast each day.", "{N} told everyone that {he} would win.",
         "{N} did not expect to win, but wanted to try.");
ES_WORDS(kRace3, "On the day of the race {weather}.", "When the bell rang, all of them started at once.",
         "At the start stood twelve runners, and {N} was the smallest.");
ES_WORDS(kRace4, "Halfway, {N} saw {F}, a {fkind}, sitting {spot}.",
         "Just before the end {he} heard {F} the {fkind} calling.",
         "Near the lake {F}, a {fkind}, had fallen and could not get up.");
ES_WORDS(kRace5, "\"My foot hurts,\" said {F}, \"but you must run on.\"", "\"Do not stop for me,\" said {F}.",
         "\"You are in front!\" cried {F}.");
ES_WORDS(kRace6, "{N} stopped and helped {fhim} up.", "{N} looked at the goal and then turned around.",
         "Without a word {N} took {fhim} by the arm.");
ES_WORDS(kRace7, "They came in last, and everyone cheered for them.",
         "They walked the rest of the way and were given {food}.",
         "They did not win the cup, but {F} gave {N} {gift}.");
constexpr Words kRace[] = {kRace1, kRace2, kRace3, kRace4, kRace5, kRace6, kRace7};

// A garden.
ES_WORDS(kSeed1, "In {season} {N} found a strange seed {spot}.", "A bird dropped a {color} seed at the feet of {N}.",
         "An old letter brought {N} a single seed.");
ES_WORDS(kSeed2, "{He} put it into the ground and gave it water every day.",
         "{He} planted it where the sun came first.", "{He} planted it and built a small fence around it.");
ES_WORDS(kSeed3, "For weeks nothing happened.", "The others laughed, because nothing grew.",
         "Days went by, and the ground stayed bare.");
ES_WORDS(kSeed4, "{F} the {fkind} said, \"Perhaps it needs more time.\"",
         "\"What are you waiting for?\" asked {F}, a {fkind}.", "A {fkind} named {F} began to bring water as well.");
ES_WORDS(kSeed5, "\"I will wait,\" said {N}.", "{N} sang to the seed in the evening.",
         "They took turns and never missed a day.");
ES_WORDS(kSeed6, "Then, one morning, there was a small {color} leaf.",
         "After the first warm rain, a {color} flower opened.",
         "When {weather}, a thin green stem came out of the ground.");
ES_WORDS(kSeed7, "By the next {season} it was a tree, and its fruit tasted like {food}.",
         "Soon the whole garden was {color}.", "{N} and {F} sat in its shade and ate {food}.");
constexpr Words kSeed[] = {kSeed1, kSeed2, kSeed3, kSeed4, kSeed5, kSeed6, kSeed7};

constexpr Plot kPlots[] = {kLost, kStorm, kLearn, kShare, kBuild, kDark, kSorry, kRace, kSeed};

}  // namespace

Words namesOf(bool female) {
  return female ? Words(kSheNames) : Words(kHeNames);
}
Words creatures() {
  return kCreatures;
}
Words traits() {
  return kTraits;
}
Words hobbies() {
  return kHobbies;
}
Words places() {
  return kPlaces;
}
Words knownPlaces() {
  return kKnownPlaces;
}
Words works() {
  return kWorks;
}
Words spots() {
  return kSpots;
}
Words things() {
  return kThings;
}
Words foods() {
  return kFoods;
}
Words colors() {
  return kColors;
}
Words seasons() {
  return kSeasons;
}
Words weathers() {
  return kWeathers;
}
Words gifts() {
  return kGifts;
}
Words skills() {
  return kSkills;
}
Words noises() {
  return kNoises;
}
Words openings() {
  return kOpenings;
}
Words characters() {
  return kCharacters;
}
Words endings() {
  return kEndings;
}
std::span<const Plot> plots() {
  return kPlots;
}

}  // namespace eulerstack::runtime::data
