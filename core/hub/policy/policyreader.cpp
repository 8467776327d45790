// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/policyreader.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qint64 kMostSeconds = 86'400;
constexpr qint64 kMostCalls = 1'000'000;

QString policyText(const char *words)
{
    return QCoreApplication::translate("Policy", words);
}

Failure wrong(const QString &where, const QString &message)
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().where = where;
    return failure;
}

Failure unknown(const QString &where)
{
    return wrong(
        where,
        policyText(QT_TRANSLATE_NOOP("Policy", "At %1: this is not known here, or of a wrong kind.")).arg(where));
}

Result<PolicyEffect> effectOf(const Json &value, const QString &where)
{
    const std::optional<PolicyEffect> effect =
        isJsonString(value) ? policyEffect(toQString(value)) : std::optional<PolicyEffect>();
    if (!effect) {
        return wrong(where,
                     policyText(QT_TRANSLATE_NOOP("Policy", "At %1: it must be allow, ask or deny.")).arg(where));
    }
    return *effect;
}

Result<> readPatterns(const Json &value, const QString &where, QList<NamePattern> &into)
{
    if (!value.is_array()) {
        return unknown(where);
    }
    for (const Json &item : value.array_range()) {
        if (!isJsonString(item) || toQString(item).isEmpty()) {
            return unknown(where);
        }
        into.append(NamePattern(toQString(item)));
    }
    return {};
}

struct Hint
{
    std::string_view name;
    std::optional<bool> PolicyRule::*member;
};

constexpr std::array kHints = {
    Hint{"readOnly", &PolicyRule::readOnly},
    Hint{"destructive", &PolicyRule::destructive},
    Hint{"idempotent", &PolicyRule::idempotent},
    Hint{"openWorld", &PolicyRule::openWorld},
};

Result<> readHints(const Json &value, const QString &where, PolicyRule &rule)
{
    if (!value.is_object()) {
        return unknown(where);
    }
    for (const auto &member : value.object_range()) {
        const auto hint = std::ranges::find(kHints, std::string_view(member.key()), &Hint::name);
        if (hint == kHints.end() || !member.value().is_bool()) {
            return unknown(where + u'/' + QString::fromStdString(std::string(member.key())));
        }
        rule.*hint->member = member.value().as<bool>();
    }
    return {};
}

Result<> readArguments(const Json &value, const QString &where, PolicyRule &rule)
{
    if (!value.is_array()) {
        return unknown(where);
    }
    int number = 0;
    for (const Json &item : value.array_range()) {
        Result<ArgumentTest> test = ArgumentTest::fromJson(item);
        if (!test) {
            const QString place = u"%1/%2/%3"_s.arg(where).arg(number).arg(test.error().where);
            return wrong(place, policyText(QT_TRANSLATE_NOOP("Policy", "At %1: %2")).arg(place, test.error().message));
        }
        rule.arguments.append(*std::move(test));
        ++number;
    }
    return {};
}

Result<> readLimit(const Json &value, const QString &where, PolicyRule &rule)
{
    const auto number = [&value](const char *name, qint64 most) -> qint64 {
        const bool isThere = value.is_object() && value.contains(name) && value.at(name).is<qint64>();
        const qint64 given = isThere ? value.at(name).as<qint64>() : -1;
        return given <= most ? given : -1;
    };
    const qint64 calls = number("calls", kMostCalls);
    const qint64 seconds = number("seconds", kMostSeconds);
    if (calls < 0 || seconds < 1 || value.size() != 2) {
        return wrong(where,
                     policyText(QT_TRANSLATE_NOOP("Policy", "At %1: it must have “calls” and “seconds”, up to %2 and "
                                                            "%3."))
                         .arg(where)
                         .arg(kMostCalls)
                         .arg(kMostSeconds));
    }
    rule.beyondCalls = int(calls);
    rule.beyondSeconds = int(seconds);
    return {};
}

Result<> readMember(std::string_view key, const Json &value, const QString &where, PolicyRule &rule)
{
    if (key == "name" && isJsonString(value)) {
        rule.name = toQString(value);
        return {};
    }
    if (key == "do") {
        const Result<PolicyEffect> effect = effectOf(value, where);
        rule.effect = effect.value_or(PolicyEffect::Deny);
        return effect ? Result<>() : Failure(effect.error());
    }
    if (key == "tools") {
        return readPatterns(value, where, rule.tools);
    }
    if (key == "callers") {
        return readPatterns(value, where, rule.callers);
    }
    if (key == "hints") {
        return readHints(value, where, rule);
    }
    if (key == "arguments") {
        return readArguments(value, where, rule);
    }
    return key == "beyond" ? readLimit(value, where, rule) : Result<>(unknown(where));
}

Result<> readRule(const Json &value, const QString &where, QList<PolicyRule> &rules)
{
    if (!value.is_object() || !value.contains("do")) {
        return wrong(where,
                     policyText(QT_TRANSLATE_NOOP("Policy", "At %1: a rule must be an object with “do”.")).arg(where));
    }
    PolicyRule rule;
    for (const auto &member : value.object_range()) {
        const QString place = where + u'/' + QString::fromStdString(std::string(member.key()));
        if (const auto read = readMember(member.key(), member.value(), place, rule); !read) {
            return read;
        }
    }
    rules.append(std::move(rule));
    return {};
}

} // namespace

Result<> readPolicy(const Json &file, QList<PolicyRule> &rules, PolicyEffect &otherwise)
{
    if (!file.is_object()) {
        return wrong({}, policyText(QT_TRANSLATE_NOOP("Policy", "The rules must be an object.")));
    }
    for (const auto &member : file.object_range()) {
        const QString place = u'/' + QString::fromStdString(std::string(member.key()));
        if (member.key() == "otherwise") {
            const Result<PolicyEffect> effect = effectOf(member.value(), place);
            if (!effect) {
                return Failure(effect.error());
            }
            otherwise = *effect;
        } else if (member.key() == "rules" && member.value().is_array()) {
            for (const Json &rule : member.value().array_range()) {
                if (const auto read = readRule(rule, u"%1/%2"_s.arg(place).arg(rules.size()), rules); !read) {
                    return read;
                }
            }
        } else { // a word that is not understood might have been meant to forbid something
            return unknown(place);
        }
    }
    return {};
}

} // namespace Signalbox
