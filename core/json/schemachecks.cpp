// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "core/json/schemaformat.h"
#include "core/json/schemavalidator.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

// The part of SchemaValidator that looks at values: one function a kind of value.

namespace Signalbox {

namespace {

QString findingText(const char *message)
{
    return QCoreApplication::translate("Schema", message);
}

QString counted(const char *one, const char *many, qint64 count)
{
    return count == 1 ? findingText(one) : findingText(many).arg(count);
}

bool isOfType(const Json &value, std::string_view type)
{
    if (type == "string") {
        return isJsonString(value);
    }
    if (type == "number") {
        return value.is_number();
    }
    if (type == "integer") {
        return value.is_number() && Decimal(value).isInteger();
    }
    return type == "object"    ? value.is_object()
           : type == "array"   ? value.is_array()
           : type == "boolean" ? value.is_bool()
                               : value.is_null();
}

QString typeInWords(std::string_view type)
{
    if (type == "string") {
        return findingText(QT_TRANSLATE_NOOP("Schema", "text"));
    }
    if (type == "number") {
        return findingText(QT_TRANSLATE_NOOP("Schema", "a number"));
    }
    if (type == "integer") {
        return findingText(QT_TRANSLATE_NOOP("Schema", "a whole number"));
    }
    if (type == "boolean") {
        return findingText(QT_TRANSLATE_NOOP("Schema", "true or false"));
    }
    if (type == "object") {
        return findingText(QT_TRANSLATE_NOOP("Schema", "an object"));
    }
    return type == "array" ? findingText(QT_TRANSLATE_NOOP("Schema", "a list"))
                           : findingText(QT_TRANSLATE_NOOP("Schema", "null"));
}

QString typesInWords(const std::vector<std::string> &types)
{
    QStringList words;
    for (const std::string &type : types) {
        words.append(typeInWords(type));
    }
    const QString last = words.isEmpty() ? QString() : words.takeLast();
    if (words.isEmpty()) {
        return findingText(QT_TRANSLATE_NOOP("Schema", "Must be %1.")).arg(last);
    }
    return findingText(QT_TRANSLATE_NOOP("Schema", "Must be %1 or %2.")).arg(words.join(QStringLiteral(", ")), last);
}

qint64 charactersIn(std::string_view text)
{
    return std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; });
}

} // namespace

bool SchemaValidator::checkValue(const SchemaRule &rule, const Json &instance)
{
    if (rule.check == SchemaCheck::Type) {
        const bool ok =
            std::ranges::any_of(rule.texts, [&](const std::string &type) { return isOfType(instance, type); });
        return ok || fault(rule.keyword, typesInWords(rule.texts));
    }
    const std::string value = canonicalText(instance);
    if (!spend(qint64(value.size()) / 64) || std::ranges::binary_search(rule.texts, value)) {
        return !m_exhausted;
    }
    const bool isConst = rule.keyword == u"const";
    return fault(rule.keyword, isConst ? findingText(QT_TRANSLATE_NOOP("Schema", "Must be %1.")).arg(rule.text)
                                       : findingText(QT_TRANSLATE_NOOP("Schema", "Not one of the allowed values.")));
}

bool SchemaValidator::checkNumber(const SchemaRule &rule, const Json &instance)
{
    const Decimal number(instance);
    switch (rule.check) {
    case SchemaCheck::Minimum:
        return number >= rule.number
               || fault(rule.keyword, findingText(QT_TRANSLATE_NOOP("Schema", "Must be at least %1.")).arg(rule.text));
    case SchemaCheck::ExclusiveMinimum:
        return number > rule.number
               || fault(rule.keyword, findingText(QT_TRANSLATE_NOOP("Schema", "Must be more than %1.")).arg(rule.text));
    case SchemaCheck::Maximum:
        return number <= rule.number
               || fault(rule.keyword, findingText(QT_TRANSLATE_NOOP("Schema", "Must be at most %1.")).arg(rule.text));
    case SchemaCheck::ExclusiveMaximum:
        return number < rule.number
               || fault(rule.keyword, findingText(QT_TRANSLATE_NOOP("Schema", "Must be less than %1.")).arg(rule.text));
    default:
        return number.isMultipleOf(rule.number)
               || fault(rule.keyword,
                        findingText(QT_TRANSLATE_NOOP("Schema", "Must be a multiple of %1.")).arg(rule.text));
    }
}

bool SchemaValidator::checkText(const SchemaRule &rule, const Json &instance)
{
    const std::string_view text = instance.as_string_view();
    if (rule.check == SchemaCheck::MinLength) {
        return charactersIn(text) >= rule.least
               || fault(rule.keyword,
                        counted(QT_TRANSLATE_NOOP("Schema", "Must not be empty."),
                                QT_TRANSLATE_NOOP("Schema", "Must have at least %1 characters."), rule.least));
    }
    if (rule.check == SchemaCheck::MaxLength) {
        return charactersIn(text) <= rule.least
               || fault(rule.keyword,
                        counted(QT_TRANSLATE_NOOP("Schema", "Must have at most one character."),
                                QT_TRANSLATE_NOOP("Schema", "Must have at most %1 characters."), rule.least));
    }
    const QString string = utf8ToQString(text);
    if (rule.check == SchemaCheck::Format) {
        const QString message = formatFault(rule.text, string);
        return message.isEmpty() || fault(rule.keyword, message);
    }
    const SchemaPattern &pattern = rule.patterns.front().first;
    switch (pattern.match(string)) {
    case SchemaPattern::Verdict::Matches:
        return true;
    case SchemaPattern::Verdict::Undecided:
        m_exhausted |= m_quiet > 0; // nobody can say what follows from it
        return fault(
            rule.keyword,
            findingText(QT_TRANSLATE_NOOP("Schema", "The pattern %1 takes too long to check.")).arg(pattern.text()));
    case SchemaPattern::Verdict::DoesNotMatch:
        break;
    }
    return fault(rule.keyword,
                 findingText(QT_TRANSLATE_NOOP("Schema", "Does not match the pattern %1.")).arg(pattern.text()));
}

bool SchemaValidator::checkArray(const SchemaRule &rule, const Json &instance, Seen &seen)
{
    const auto size = qint64(instance.size());
    switch (rule.check) {
    case SchemaCheck::MinItems:
        return size >= rule.least
               || fault(rule.keyword, counted(QT_TRANSLATE_NOOP("Schema", "Must have at least one item."),
                                              QT_TRANSLATE_NOOP("Schema", "Must have at least %1 items."), rule.least));
    case SchemaCheck::MaxItems:
        return size <= rule.least
               || fault(rule.keyword, counted(QT_TRANSLATE_NOOP("Schema", "Must have at most one item."),
                                              QT_TRANSLATE_NOOP("Schema", "Must have at most %1 items."), rule.least));
    case SchemaCheck::UniqueItems:
        return checkUnique(rule, instance);
    case SchemaCheck::Contains:
        return checkContains(rule, instance, seen);
    default:
        return checkElements(rule, instance, seen);
    }
}

bool SchemaValidator::checkElements(const SchemaRule &rule, const Json &instance, Seen &seen)
{
    bool ok = true;
    for (std::size_t i = 0; i < instance.size() && !m_exhausted; ++i) {
        const SchemaNode *node = i < rule.list.size() ? rule.list[i] : rule.schema;
        if (!node) {
            return ok;
        }
        ok = checkChild(rule, *node, instance.at(i), i) && ok;
        if (m_graph.tracksEvaluated) {
            seen.indexes.insert(i);
        }
    }
    seen.everything |= rule.schema != nullptr;
    return ok;
}

bool SchemaValidator::checkContains(const SchemaRule &rule, const Json &instance, Seen &seen)
{
    qint64 found = 0;
    for (std::size_t i = 0; i < instance.size() && !m_exhausted; ++i) {
        if (quietly(*rule.schema, instance.at(i), nullptr)) {
            ++found;
            if (m_graph.tracksEvaluated) {
                seen.indexes.insert(i);
            }
        }
    }
    if (found < rule.least) {
        return fault(rule.keyword,
                     counted(QT_TRANSLATE_NOOP("Schema", "None of the items is of the kind that must be among them."),
                             QT_TRANSLATE_NOOP("Schema", "At least %1 items must be of a kind that fewer are."),
                             rule.least));
    }
    return found <= rule.most
           || fault(rule.keyword,
                    findingText(QT_TRANSLATE_NOOP("Schema", "At most %1 items may be of a kind that more are."))
                        .arg(rule.most));
}

bool SchemaValidator::checkUnique(const SchemaRule &rule, const Json &instance)
{
    std::vector<std::pair<std::string, std::size_t>> items;
    for (std::size_t i = 0; i < instance.size(); ++i) {
        items.emplace_back(canonicalText(instance.at(i)), i);
        if (!spend(1 + qint64(items.back().first.size()) / 64)) {
            return false;
        }
    }
    std::ranges::sort(items);
    const auto twin = std::ranges::adjacent_find(items, {}, &std::pair<std::string, std::size_t>::first);
    if (twin == items.end()) {
        return true;
    }
    const QString message = findingText(QT_TRANSLATE_NOOP("Schema", "Items %1 and %2 are the same."));
    return fault(rule.keyword, message.arg(twin->second + 1).arg(std::next(twin)->second + 1));
}

bool SchemaValidator::checkObject(const SchemaRule &rule, const Json &instance, Seen &seen)
{
    const auto size = qint64(instance.size());
    bool ok = true;
    switch (rule.check) {
    case SchemaCheck::MinProperties:
        return size >= rule.least
               || fault(rule.keyword,
                        counted(QT_TRANSLATE_NOOP("Schema", "Must have at least one property."),
                                QT_TRANSLATE_NOOP("Schema", "Must have at least %1 properties."), rule.least));
    case SchemaCheck::MaxProperties:
        return size <= rule.least
               || fault(rule.keyword,
                        counted(QT_TRANSLATE_NOOP("Schema", "Must have at most one property."),
                                QT_TRANSLATE_NOOP("Schema", "Must have at most %1 properties."), rule.least));
    case SchemaCheck::Required:
        return checkRequired(rule, rule.texts, instance);
    case SchemaCheck::DependentRequired:
        for (const auto &[name, needed] : rule.needs) {
            ok = (!instance.contains(name) || checkRequired(rule, needed, instance)) && ok;
        }
        return ok;
    case SchemaCheck::DependentSchemas:
        for (const auto &[name, node] : rule.named) {
            ok = (!instance.contains(name) || check(*node, instance, &seen)) && ok;
        }
        return ok;
    case SchemaCheck::PropertyNames:
        return checkNames(rule, instance);
    default:
        return checkMembers(rule, instance, seen);
    }
}

bool SchemaValidator::checkRequired(const SchemaRule &rule, const std::vector<std::string> &names, const Json &instance)
{
    bool ok = true;
    for (const std::string &name : names) {
        if (!spend(1 + qint64(instance.size()) / 64)) {
            return false;
        }
        if (!instance.contains(name)) {
            const Step missing = std::string_view(name);
            ok = fault(rule.keyword, findingText(QT_TRANSLATE_NOOP("Schema", "Required.")), &missing);
        }
    }
    return ok;
}

bool SchemaValidator::checkMembers(const SchemaRule &rule, const Json &instance, Seen &seen)
{
    bool ok = true;
    for (const auto &member : instance.object_range()) {
        const std::string_view name = member.key();
        bool isKnown = false;
        const auto apply = [&](const SchemaNode *node) {
            isKnown = true;
            ok = checkChild(rule, *node, member.value(), name) && ok;
        };
        const auto named =
            std::ranges::lower_bound(rule.named, name, {}, &std::pair<std::string, const SchemaNode *>::first);
        if (named != rule.named.end() && named->first == name) {
            apply(named->second);
        }
        for (const auto &[pattern, node] : rule.patterns) {
            const auto verdict = pattern.match(utf8ToQString(name));
            m_exhausted |= verdict == SchemaPattern::Verdict::Undecided;
            if (verdict == SchemaPattern::Verdict::Matches) {
                apply(node);
            }
        }
        if (!isKnown && rule.schema) {
            apply(rule.schema);
        }
        if (m_graph.tracksEvaluated && isKnown) {
            seen.names.insert(name);
        }
        if (m_exhausted || !spend(1)) {
            return false;
        }
    }
    return ok;
}

bool SchemaValidator::checkNames(const SchemaRule &rule, const Json &instance)
{
    bool ok = true;
    for (const auto &member : instance.object_range()) {
        if (!quietly(*rule.schema, Json(member.key()), nullptr)) {
            const Step step = std::string_view(member.key());
            ok = fault(rule.keyword, findingText(QT_TRANSLATE_NOOP("Schema", "This name is not allowed.")), &step);
        }
    }
    return ok;
}

} // namespace Signalbox
