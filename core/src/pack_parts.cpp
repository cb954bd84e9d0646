#include "pack_parts.h"

#include <algorithm>
#include <array>

namespace jobcoach {
namespace {

using json::Value;

bool is_name(std::string_view text) {
  constexpr std::size_t most = 64;
  const auto is_separator = [](char c) { return c == '-' || c == '_'; };
  const auto is_letter_or_digit = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  };
  if (text.empty() || text.size() > most || is_separator(text.back())) return false;
  bool after_separator = true;  // a name starts like what follows a separator
  for (const char c : text) {
    if (is_separator(c) ? after_separator : !is_letter_or_digit(c)) return false;
    after_separator = is_separator(c);
  }
  return true;
}

bool is_version(std::string_view text) {
  constexpr std::size_t most_digits = 6;
  for (int part = 0; part < 3; ++part) {
    const std::size_t end = part < 2 ? text.find('.') : text.size();
    if (end == std::string_view::npos || end == 0 || end > most_digits) return false;
    const std::string_view digits = text.substr(0, end);
    if (digits.size() > 1 && digits[0] == '0') return false;
    if (digits.find_first_not_of("0123456789") != std::string_view::npos) return false;
    if (part < 2) text.remove_prefix(end + 1);
  }
  return true;
}

/// A string for which `fits` holds; else adds not_a_name with the pattern that it should have.
std::optional<std::string> read_matching(Value value, Problems& problems,
                                         bool (*fits)(std::string_view), std::string_view pattern) {
  const auto text = read_string(value, problems);
  if (!text) return {};
  if (fits(*text)) return std::string{*text};
  problems.add(ProblemCode::not_a_name, value.path(), object({{"pattern", pattern}}));
  return {};
}

std::optional<std::string> read_url(Value value, Problems& problems) {
  constexpr std::size_t most_url_characters = 500;
  auto text = read_text(value, problems, most_url_characters);
  if (!text) return {};
  constexpr std::string_view scheme = "https://";
  const auto is_plain = [](char c) { return c > ' ' && c < '\x7F'; };
  const bool fits = text->size() > scheme.size() && text->compare(0, scheme.size(), scheme) == 0 &&
                    (*text)[scheme.size()] != '/' &&
                    std::all_of(text->begin(), text->end(), is_plain);
  if (fits) return text;
  problems.add(ProblemCode::not_an_https_url, value.path());
  return {};
}

/// title: the key under which the title stands.
std::optional<TitledWord> read_word_titled(Value value, std::string_view title,
                                           Problems& problems) {
  const std::array keys{std::string_view{"id"}, title};
  const Fields fields{value, keys, problems};
  auto id = fields.read("id", read_name);
  auto words = fields.read(title, read_bilingual);
  if (!id || !words) return {};
  return TitledWord{*std::move(id), *std::move(words)};
}

/// Adds duplicate_id for every later text of a list that an earlier one equals.
void report_duplicates(Value list, Problems& problems, std::optional<Value> (*text_of)(Value)) {
  std::vector<Value> seen;
  for (const Value item : list) {
    const auto text = text_of(item);
    if (!text || text->type() != json::Type::string) continue;
    const auto first = std::find_if(seen.begin(), seen.end(),
                                    [&](Value other) { return other.text() == text->text(); });
    if (first == seen.end()) {
      seen.push_back(*text);
    } else {
      problems.add(ProblemCode::duplicate_id, text->path(), object({{"first", first->path()}}));
    }
  }
}

}  // namespace

std::optional<std::string> read_name(Value value, Problems& problems) {
  return read_matching(value, problems, is_name, name_pattern);
}

std::optional<std::string> read_version(Value value, Problems& problems) {
  return read_matching(value, problems, is_version, version_pattern);
}

std::optional<std::string> read_title(Value value, Problems& problems) {
  return read_text(value, problems);
}

std::optional<Bilingual> read_bilingual(Value value, Problems& problems) {
  static constexpr std::array<std::string_view, 2> keys{"nl", "en"};
  const Fields fields{value, keys, problems};
  auto nl = fields.read("nl", read_title);
  auto en = fields.read("en", read_title);
  if (!nl || !en) return {};
  return Bilingual{*std::move(nl), *std::move(en)};
}

std::optional<TitledWord> read_titled_word(Value value, Problems& problems) {
  return read_word_titled(value, "title", problems);
}

std::optional<Authority> read_authority(Value value, Problems& problems) {
  return read_word_titled(value, "name", problems);
}

std::optional<Confidence> read_confidence(Value value, Problems& problems) {
  return read_enum<Confidence>(value, confidence_names(), problems);
}

Validity read_validity(const Fields& fields) {
  (void)fields.require("valid_from");
  return read_validity_if_given(fields);
}

Validity read_validity_if_given(const Fields& fields) {
  const Validity validity{fields.read_if_given("valid_from", read_day),
                          fields.read_if_given("valid_to", read_day)};
  if (validity.from && validity.to && *validity.to < *validity.from) {
    fields.problems().add(ProblemCode::ends_before_it_starts, fields.find("valid_to")->path(),
                          object({{"valid_from", *validity.from}, {"valid_to", *validity.to}}));
  }
  return validity;
}

void fit_into_scheme(Validity& part, const Validity& scheme, Value value, Problems& problems) {
  if (!scheme.from) return;
  const bool too_early = part.from && *part.from < *scheme.from;
  const bool too_late =
      scheme.to && ((part.from && *part.from > *scheme.to) || (part.to && *part.to > *scheme.to));
  if (too_early || too_late) {
    problems.add(ProblemCode::outside_scheme_validity, value.path(),
                 object({{"valid_from", *scheme.from},
                         {"valid_to", scheme.to ? Data{*scheme.to} : Data{}}}));
  }
  if (!part.to) part.to = scheme.to;
}

std::optional<Source> read_source(Value value, Problems& problems) {
  static constexpr std::array<std::string_view, 7> keys{
      "id", "title", "section", "url", "valid_from", "valid_to", "checked_on"};
  const Fields fields{value, keys, problems};
  auto id = fields.read("id", read_name);
  auto title = fields.read("title", read_title);
  auto section = fields.read("section", read_title);
  auto url = fields.read("url", read_url);
  const Validity validity = read_validity(fields);
  const auto checked_on = fields.read("checked_on", read_day);
  if (!id || !title || !section || !url || !validity.from || !checked_on) return {};
  return Source{*std::move(id), *std::move(title), *std::move(section), *std::move(url),
                *validity.from, validity.to,       *checked_on};
}

SourceIds::SourceIds(std::optional<Value> sources)
    : listed_{sources && sources->type() == json::Type::array} {
  if (!listed_) return;
  for (const Value source : *sources) {
    const auto id = member_of(source, "id");
    ids_.push_back(id ? id->text() : std::string_view{});
  }
}

std::optional<std::size_t> SourceIds::read_reference(Value value, Problems& problems) const {
  const auto id = read_string(value, problems);
  if (!id) return {};
  if (!listed_) return 0;  // that they are missing is one problem, not one per reference
  const auto found = std::find(ids_.begin(), ids_.end(), *id);
  if (found != ids_.end()) return static_cast<std::size_t>(found - ids_.begin());
  problems.add(ProblemCode::unknown_source, value.path(), object({{"known", known_words(ids_)}}));
  return {};
}

void report_duplicate_ids(Value list, Problems& problems) {
  report_duplicates(list, problems, [](Value item) { return member_of(item, "id"); });
}

void report_duplicate_words(Value list, Problems& problems) {
  report_duplicates(list, problems, [](Value item) { return std::optional{item}; });
}

}  // namespace jobcoach
