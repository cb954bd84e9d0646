#include "columns.h"

#include <algorithm>

#include "cells.h"

namespace jobcoach::scores {
namespace {

constexpr std::array<std::string_view, 2> dutch_side_names{"werknemer", "werkgever"};

/// A column that would be read, under every name that it may have.
struct Role {
  std::vector<std::string> names;  ///< as `name_of_column` gives them; English first
  Place* place;
};

/// `Werknemer . Coaching` as `werknemer.coaching`.
std::string name_of_column(std::string_view cell) {
  const std::string word = word_of(cell);
  std::string name;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool beside_point = word[i] == '_' && ((i > 0 && word[i - 1] == '.') ||
                                                 (i + 1 < word.size() && word[i + 1] == '.'));
    if (!beside_point) name += word[i];
  }
  return name;
}

/// Every role that a column may have, with the place in `columns` that it fills.
std::vector<Role> roles_of(Columns& columns, const SatisfactionRules& rules) {
  std::vector<Role> roles{{{"completed_on", "einddatum"}, &columns.completed_on}};
  for (std::size_t s = 0; s < side_names.size(); ++s) {
    const std::string english{side_names[s]};
    const std::string dutch{dutch_side_names[s]};
    SideColumns& side = columns.sides[s];
    const auto& questions = rules.form(static_cast<Side>(s)).questions;
    side.answers.resize(questions.size());
    roles.push_back({{english, dutch}, &side.name});
    roles.push_back({{english + "_score", "cijfer_" + dutch}, &side.score});
    for (std::size_t q = 0; q < questions.size(); ++q) {
      const std::string id = "." + word_of(questions[q].id);
      roles.push_back({{english + id, dutch + id}, &side.answers[q]});
    }
  }
  return roles;
}

const Role* find_role(const std::vector<Role>& roles, const std::string& name) {
  const auto found = std::find_if(roles.begin(), roles.end(), [&](const Role& role) {
    return std::find(role.names.begin(), role.names.end(), name) != role.names.end();
  });
  return found == roles.end() ? nullptr : &*found;
}

Data known_roles(const std::vector<Role>& roles) {
  std::vector<std::string_view> names;
  names.reserve(roles.size());
  for (const Role& role : roles) names.emplace_back(role.names.front());
  return known_words(names);
}

/// Fills in what was chosen.
void choose(const std::vector<ChosenColumn>& chosen, const std::vector<Role>& roles,
            std::size_t column_count, Problems& problems) {
  for (const ChosenColumn& choice : chosen) {
    const Role* role = find_role(roles, name_of_column(choice.role));
    if (role == nullptr) {
      problems.add(ProblemCode::unknown_key, choice.path, object({{"known", known_roles(roles)}}));
    } else if (choice.number > column_count) {
      problems.add(ProblemCode::out_of_range, choice.path,
                   object({{"min", 1}, {"max", column_count}}));
    } else {
      *role->place = choice.number - 1;
    }
  }
}

}  // namespace

std::optional<std::vector<ChosenColumn>> read_chosen_columns(json::Value value,
                                                             Problems& problems) {
  if (!expect_type(value, json::Type::object, problems)) return {};
  std::vector<ChosenColumn> chosen;
  for (const json::Value member : value) {
    const auto number = read_whole(member, {1, most_columns}, problems);
    if (!number) continue;
    const auto same = [&](const ChosenColumn& other) {
      return other.number == static_cast<std::size_t>(*number);
    };
    const auto first = std::find_if(chosen.begin(), chosen.end(), same);
    if (first != chosen.end()) {
      problems.add(ProblemCode::conflicting_keys, member.path(), object({{"with", first->path}}));
    }
    chosen.push_back({std::string{member.key()}, static_cast<std::size_t>(*number), member.path()});
  }
  return chosen;
}

Columns find_columns(const std::vector<std::string_view>& names, std::size_t column_count,
                     const std::vector<ChosenColumn>& chosen, const SatisfactionRules& rules,
                     Problems& problems) {
  Columns columns;
  const std::vector<Role> roles = roles_of(columns, rules);
  choose(chosen, roles, column_count, problems);
  const auto is_chosen = [&](std::size_t column) {
    return std::any_of(chosen.begin(), chosen.end(), [column](const ChosenColumn& choice) {
      return choice.number == column + 1;
    });
  };
  // A role that was chosen has no doubles: its names in the header are overruled.
  std::vector<const Place*> overruled;
  for (const Role& role : roles) {
    if (*role.place) overruled.push_back(role.place);
  }
  for (std::size_t column = 0; column < std::min(names.size(), most_columns); ++column) {
    const Role* role = find_role(roles, name_of_column(names[column]));
    if (role == nullptr || is_chosen(column) ||
        std::find(overruled.begin(), overruled.end(), role->place) != overruled.end()) {
      continue;
    }
    if (*role->place) {
      columns.doubles.push_back({column, **role->place});
    } else {
      *role->place = column;
    }
  }
  return columns;
}

}  // namespace jobcoach::scores
