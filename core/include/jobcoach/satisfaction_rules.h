/**
 * @file satisfaction_rules.h
 * @brief The figures of one scheme that satisfaction is measured with.
 * @see UWV, Klanttevredenheidsonderzoek Jobcoaching: Inleiding, Weergave vragen
 */
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "jobcoach/result.h"
#include "jobcoach/rule_pack.h"

namespace jobcoach {

/// The words of these figures; a pack that answers a calculation of satisfaction has them all.
inline constexpr std::array<std::string_view, 4> satisfaction_figures{
    "satisfaction_norm", "lowest_score", "highest_score", "assessment_forms"};

/// How a score is written, as a regular expression.
inline constexpr std::string_view score_pattern = "^(0|[1-9][0-9]{0,6})(\\.[0-9]{1,2})?$";

/// Why a text is not a score.
enum class ScoreFault {
  malformed,      ///< does not fit `score_pattern`
  outside_scale,  ///< below the lowest or above the highest score
};

/// The norm, the scale and the questions that hold together. The pack must outlive it.
class SatisfactionRules {
 public:
  /// Those in force on the last day of a period; on failure the figure that has no value then.
  [[nodiscard]] static Result<SatisfactionRules, const Figure*> in_force_on(const RulePack& pack,
                                                                            Day period_end);
  /// The newest of each, for forms of which no period is told. See `alternatives`.
  [[nodiscard]] static SatisfactionRules newest(const RulePack& pack);
  /// The newest, but the newest norm of this value when the scheme has had one.
  [[nodiscard]] static SatisfactionRules with_norm(const RulePack& pack, std::string_view norm);

  [[nodiscard]] const RulePack& pack() const { return *pack_; }
  [[nodiscard]] Fraction norm() const { return std::get<Fraction>(norm_->value); }
  [[nodiscard]] Fraction lowest_score() const { return std::get<Fraction>(lowest_->value); }
  [[nodiscard]] Fraction highest_score() const { return std::get<Fraction>(highest_->value); }
  /// The questions of one side, and the answers that each of them takes.
  [[nodiscard]] const Form& form(Side side) const {
    return std::get<Forms>(forms_->value)[static_cast<std::size_t>(side)];
  }

  /// The periods of the figures that apply, for their sources.
  [[nodiscard]] const FigurePeriod& norm_rule() const { return *norm_; }
  [[nodiscard]] const FigurePeriod& lowest_rule() const { return *lowest_; }
  [[nodiscard]] const FigurePeriod& highest_rule() const { return *highest_; }
  [[nodiscard]] const FigurePeriod& forms_rule() const { return *forms_; }

  /// The first figure that has had more values than one; nullptr when none has.
  [[nodiscard]] const Figure* alternatives() const;

  /// How many different scores there could be: every hundredth from 0 to the highest score.
  [[nodiscard]] std::size_t hundredths() const;
  /// A score with a point, `7` or `7.25`, in hundredths.
  [[nodiscard]] Result<std::size_t, ScoreFault> read_score(std::string_view text) const;

 private:
  explicit SatisfactionRules(const RulePack& pack) : pack_{&pack} {}

  const RulePack* pack_;
  const FigurePeriod* norm_ = nullptr;
  const FigurePeriod* lowest_ = nullptr;
  const FigurePeriod* highest_ = nullptr;
  const FigurePeriod* forms_ = nullptr;
};

/// The same, whatever the scale is.
[[nodiscard]] Result<std::size_t, ScoreFault> read_score_of_any_scale(std::string_view text);

/// The place of a word among the ids of questions or answers; nothing when it is not there.
[[nodiscard]] std::optional<std::size_t> place_of(const std::vector<Form::Entry>& entries,
                                                  std::string_view id);

}  // namespace jobcoach
