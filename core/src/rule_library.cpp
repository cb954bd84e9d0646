#include "jobcoach/rule_library.h"

#include <algorithm>

#include "jobcoach/fields.h"
#include "rule_pack_texts.h"

namespace jobcoach {
namespace {

const RulePack* find_in(const std::vector<RulePack>& packs, std::string_view scheme) {
  for (const RulePack& pack : packs) {
    if (pack.id == scheme) return &pack;
  }
  return nullptr;
}

}  // namespace

const std::vector<RulePack>& built_in_rule_packs() {
  static const std::vector<RulePack> packs = [] {
    std::vector<RulePack> read;
    for (const RulePackText& text : rule_pack_texts()) {
      // A pack of ours that does not read is not shipped: tests/unit/rule_packs_test.cpp.
      const auto document = json::Document::parse(text.json);
      if (!document) continue;
      Problems problems;
      auto pack = read_rule_pack(document->root(), problems);
      if (!pack) continue;
      pack->digest = std::string{text.digest};
      read.push_back(*std::move(pack));
    }
    return read;
  }();
  return packs;
}

void RuleLibrary::add_own(json::Value packs, Problems& problems) {
  // Each pack is judged beside those before it, so that no id is taken twice.
  const auto read_own = [this](json::Value value, Problems& found) -> std::optional<bool> {
    const std::size_t problems_before = found.count();
    auto pack = read_rule_pack(value, found);
    const auto given_id = json::member_of(value, "id");
    const std::string_view id = given_id ? given_id->text() : std::string_view{};
    if (find(id) != nullptr)
      found.add(ProblemCode::scheme_id_taken, pointer_to(value.path(), "id"));
    if (pack && found.count() == problems_before) {
      own_.push_back(*std::move(pack));
    } else {
      rejected_.emplace_back(id);
    }
    return true;
  };
  (void)read_list(packs, {0, most_own_packs}, problems, read_own);
}

bool RuleLibrary::rejected(std::string_view scheme) const {
  return std::find(rejected_.begin(), rejected_.end(), scheme) != rejected_.end();
}

const RulePack* RuleLibrary::find(std::string_view scheme) const {
  const RulePack* built_in = find_in(built_in_rule_packs(), scheme);
  return built_in != nullptr ? built_in : find_in(own_, scheme);
}

std::vector<const RulePack*> RuleLibrary::all() const {
  std::vector<const RulePack*> packs;
  for (const auto* list : {&built_in_rule_packs(), &own_}) {
    for (const RulePack& pack : *list) packs.push_back(&pack);
  }
  return packs;
}

}  // namespace jobcoach
