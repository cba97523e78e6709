#include "core/runtime/data/stories.h"

#include <map>
#include <stdexcept>
#include <string_view>

#include "core/runtime/data/story_tables.h"

namespace eulerstack::runtime {
namespace {

using data::Words;

// splitmix64 (Steele et al. 2014, figure 16): integers only, the same everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : m_state(seed) {}
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
  const char* pick(Words words) { return words[below(words.size())]; }

 private:
  std::uint64_t next() {
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  std::uint64_t m_state;
};

using Slots = std::map<std::string, std::string, std::less<>>;

std::string capital(std::string word) {
  word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

// Name and pronouns of hero ("") or friend ("f").
void addPerson(Slots& slots, Dice& dice, bool female, const std::string& name, const std::string& prefix) {
  slots[prefix.empty() ? "N" : "F"] = name;
  slots[prefix + "kind"] = dice.pick(data::creatures());
  slots[prefix + "he"] = female ? "she" : "he";
  slots[prefix + "him"] = female ? "her" : "him";
  slots[prefix + "his"] = female ? "her" : "his";
  slots[prefix.empty() ? "He" : "Fhe"] = capital(slots[prefix + "he"]);
  slots[prefix.empty() ? "His" : "Fhis"] = capital(slots[prefix + "his"]);
}

Slots newTale(Dice& dice) {
  Slots slots;
  const bool heroine = dice.below(2) == 0, friendFemale = dice.below(2) == 0;
  const std::string hero = dice.pick(data::namesOf(heroine));
  std::string other = dice.pick(data::namesOf(friendFemale));
  while (other == hero) other = dice.pick(data::namesOf(friendFemale));
  addPerson(slots, dice, heroine, hero, "");
  addPerson(slots, dice, friendFemale, other, "f");
  slots["trait"] = dice.pick(data::traits());
  slots["hobby"] = dice.pick(data::hobbies());
  const std::size_t place = dice.below(data::places().size());
  slots["place"] = data::places()[place];
  slots["known"] = data::knownPlaces()[place];
  slots["work"] = dice.pick(data::works());
  slots["spot"] = dice.pick(data::spots());
  slots["thing"] = dice.pick(data::things());
  slots["food"] = dice.pick(data::foods());
  slots["color"] = dice.pick(data::colors());
  slots["season"] = dice.pick(data::seasons());
  slots["weather"] = dice.pick(data::weathers());
  slots["gift"] = dice.pick(data::gifts());
  slots["skill"] = dice.pick(data::skills());
  slots["noise"] = dice.pick(data::noises());
  return slots;
}

std::string told(std::string_view sentence, const Slots& slots) {
  std::string text;
  while (!sentence.empty()) {
    const std::size_t open = sentence.find('{');
    text.append(sentence.substr(0, open));
    if (open == sentence.npos) break;
    const std::size_t close = sentence.find('}', open);
    const auto word = slots.find(sentence.substr(open + 1, close - open - 1));
    if (word == slots.end()) throw std::logic_error("unknown word in the story grammar: " + std::string(sentence));
    const bool vowel = std::string_view("aeiou").find(word->second.front()) != std::string_view::npos;
    if (vowel && (text == "A " || text == "a " || text.ends_with(" a ") || text.ends_with(" A "))) {
      text.back() = 'n';
      text.push_back(' ');
    }
    text.append(word->second);
    sentence.remove_prefix(close + 1);
  }
  return text;
}

void addStory(std::string& text, Dice& dice) {
  const Slots slots = newTale(dice);
  const auto tell = [&](Words alternatives) { text.append(told(dice.pick(alternatives), slots)).append(" "); };
  tell(data::openings());
  tell(data::characters());
  text.back() = '\n';
  const data::Plot plot = data::plots()[dice.below(data::plots().size())];
  for (std::size_t step = 0; step < plot.size(); ++step) {
    tell(plot[step]);
    if (step == 2) text.back() = '\n';
  }
  text.back() = '\n';
  tell(data::endings());
  text.back() = '\n';
  text.push_back('\n');
}

}  // namespace

std::string stories(std::size_t bytes, std::uint64_t seed) {
  Dice dice(seed);
  std::string text;
  text.reserve(bytes + 2048);
  while (text.size() < bytes) addStory(text, dice);
  return text;
}

}  // namespace eulerstack::runtime
