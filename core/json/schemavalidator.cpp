// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/schemavalidator.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <utility>

namespace Signalbox {

namespace {

constexpr qsizetype kMostFaults = 100;
constexpr qint64 kMostSteps = 2'000'000;
constexpr int kMostTimeMs = 1000;
constexpr int kDeepestSchema = 800; // of checks inside checks: bounds the stack

QString schemaText(const char *message)
{
    return QCoreApplication::translate("Schema", message);
}

QString refusal(SchemaCheck check)
{
    switch (check) {
    case SchemaCheck::Elements:
    case SchemaCheck::UnevaluatedItems:
        return schemaText(QT_TRANSLATE_NOOP("Schema", "One item too many."));
    case SchemaCheck::Members:
    case SchemaCheck::UnevaluatedProperties:
        return schemaText(QT_TRANSLATE_NOOP("Schema", "Not a known property."));
    default:
        return schemaText(QT_TRANSLATE_NOOP("Schema", "No value is allowed here."));
    }
}

} // namespace

void SchemaValidator::Seen::add(Seen other)
{
    names.merge(other.names);
    indexes.merge(other.indexes);
    everything |= other.everything;
}

SchemaValidator::SchemaValidator(const SchemaGraph &graph)
    : m_graph(graph)
{
}

QList<SchemaFault> SchemaValidator::validate(const Json &instance)
{
    m_timer.start();
    check(*m_graph.root, instance, nullptr);
    if (m_exhausted) {
        m_faults.resize(qMin(m_faults.size(), kMostFaults - 1));
        m_faults.append(
            {QString(),
             schemaText(QT_TRANSLATE_NOOP("Schema", "The schema is too complex to check this value to the end.")),
             QString()});
    }
    return m_faults;
}

bool SchemaValidator::check(const SchemaNode &node, const Json &instance, Seen *seen)
{
    if (m_depth >= kDeepestSchema || !spend(1)) {
        m_exhausted = true;
        return false;
    }
    if (node.refusesAll) {
        return fault(QString(), refusal(SchemaCheck::Ref));
    }
    ++m_depth;
    m_scope.push_back(node.resource);
    Seen mine;
    bool ok = true;
    for (const SchemaRule &rule : node.rules) {
        ok = checkRule(rule, instance, mine) && ok;
        if (m_exhausted || (!ok && m_quiet > 0) || m_faults.size() >= kMostFaults) {
            break;
        }
    }
    m_scope.pop_back();
    --m_depth;
    if (ok && seen && m_graph.tracksEvaluated) {
        seen->add(std::move(mine));
    }
    return ok && !m_exhausted;
}

bool SchemaValidator::checkRule(const SchemaRule &rule, const Json &instance, Seen &seen)
{
    if (!spend(1)) {
        return false;
    }
    switch (rule.check) {
    case SchemaCheck::Type:
    case SchemaCheck::Enum:
        return checkValue(rule, instance);
    case SchemaCheck::MultipleOf:
    case SchemaCheck::Maximum:
    case SchemaCheck::ExclusiveMaximum:
    case SchemaCheck::Minimum:
    case SchemaCheck::ExclusiveMinimum:
        return !instance.is_number() || checkNumber(rule, instance);
    case SchemaCheck::MaxLength:
    case SchemaCheck::MinLength:
    case SchemaCheck::Pattern:
    case SchemaCheck::Format:
        return !instance.is_string() || instance.is_number() || checkText(rule, instance);
    case SchemaCheck::MaxItems:
    case SchemaCheck::MinItems:
    case SchemaCheck::UniqueItems:
    case SchemaCheck::Elements:
    case SchemaCheck::Contains:
        return !instance.is_array() || checkArray(rule, instance, seen);
    case SchemaCheck::MaxProperties:
    case SchemaCheck::MinProperties:
    case SchemaCheck::Required:
    case SchemaCheck::DependentRequired:
    case SchemaCheck::Members:
    case SchemaCheck::PropertyNames:
    case SchemaCheck::DependentSchemas:
        return !instance.is_object() || checkObject(rule, instance, seen);
    case SchemaCheck::UnevaluatedItems:
    case SchemaCheck::UnevaluatedProperties:
        return checkUnevaluated(rule, instance, seen);
    default:
        return checkCombination(rule, instance, seen);
    }
}

bool SchemaValidator::checkCombination(const SchemaRule &rule, const Json &instance, Seen &seen)
{
    switch (rule.check) {
    case SchemaCheck::AllOf: {
        bool ok = true;
        for (const SchemaNode *node : rule.list) {
            ok = check(*node, instance, &seen) && ok;
        }
        return ok;
    }
    case SchemaCheck::AnyOf:
    case SchemaCheck::OneOf:
        return checkAnyOf(rule, instance, seen);
    case SchemaCheck::Not:
        return !quietly(*rule.schema, instance, nullptr)
               || fault(rule.keyword, schemaText(QT_TRANSLATE_NOOP("Schema", "This value is not allowed.")));
    case SchemaCheck::If:
        return checkConditional(rule, instance, seen);
    case SchemaCheck::DynamicRef:
        return check(dynamicTarget(rule), instance, &seen);
    default:
        return check(*rule.schema, instance, &seen);
    }
}

bool SchemaValidator::checkAnyOf(const SchemaRule &rule, const Json &instance, Seen &seen)
{
    const bool isOneOf = rule.check == SchemaCheck::OneOf;
    int fitting = 0;
    for (const SchemaNode *node : rule.list) {
        fitting += quietly(*node, instance, &seen);
        if (m_exhausted || (fitting > 0 && !isOneOf && !m_graph.tracksEvaluated)) {
            break;
        }
    }
    if (fitting == 0 && m_quiet == 0 && !m_exhausted) {
        reportNearest(rule, instance);
    }
    if (fitting > 1 && isOneOf) {
        return fault(rule.keyword, schemaText(QT_TRANSLATE_NOOP(
                                       "Schema", "Fits more than one of the allowed forms; exactly one is allowed.")));
    }
    return fitting > 0;
}

/// Of several forms none fits. If only one is of the right kind at all, its faults are what the person can mend.
void SchemaValidator::reportNearest(const SchemaRule &rule, const Json &instance)
{
    const QString here = pointer();
    const auto isOtherKind = [&here](const SchemaFault &fault) {
        return fault.keyword == u"const" || (fault.keyword == u"type" && fault.pointer == here);
    };
    QList<QList<SchemaFault>> near;
    for (const SchemaNode *node : rule.list) {
        QList<SchemaFault> outer = std::exchange(m_faults, {});
        check(*node, instance, nullptr);
        QList<SchemaFault> inner = std::exchange(m_faults, std::move(outer));
        if (std::ranges::none_of(inner, isOtherKind)) {
            near.append(std::move(inner));
        }
    }
    if (near.size() != 1) {
        fault(rule.keyword, schemaText(QT_TRANSLATE_NOOP("Schema", "Fits none of the allowed forms.")));
        return;
    }
    m_faults.append(near.first().first(qMin(near.first().size(), kMostFaults - m_faults.size())));
}

bool SchemaValidator::checkConditional(const SchemaRule &rule, const Json &instance, Seen &seen)
{
    const bool holds = quietly(*rule.schema, instance, &seen);
    const SchemaNode *next = rule.list[holds ? 0 : 1];
    return !next || check(*next, instance, &seen);
}

bool SchemaValidator::checkUnevaluated(const SchemaRule &rule, const Json &instance, Seen &seen)
{
    if (seen.everything) {
        return true;
    }
    bool ok = true;
    if (rule.check == SchemaCheck::UnevaluatedItems && instance.is_array()) {
        for (std::size_t i = 0; i < instance.size(); ++i) {
            ok = (seen.indexes.contains(i) || checkChild(rule, *rule.schema, instance.at(i), i)) && ok;
        }
    } else if (rule.check == SchemaCheck::UnevaluatedProperties && instance.is_object()) {
        for (const auto &member : instance.object_range()) {
            const std::string_view name = member.key();
            ok = (seen.names.contains(name) || checkChild(rule, *rule.schema, member.value(), name)) && ok;
        }
    } else {
        return true;
    }
    seen.everything = true;
    return ok;
}

bool SchemaValidator::checkChild(const SchemaRule &rule, const SchemaNode &node, const Json &value, Step step)
{
    if (node.refusesAll) {
        return fault(rule.keyword, refusal(rule.check), &step);
    }
    m_path.push_back(step);
    const bool ok = check(node, value, nullptr);
    m_path.pop_back();
    return ok;
}

/// The outermost resource on the way here that offers the anchor wins, if the plain target offers it as well
/// (JSON Schema core 2020-12, section 8.2.3.2).
const SchemaNode &SchemaValidator::dynamicTarget(const SchemaRule &rule) const
{
    const std::string name = rule.text.toStdString();
    const auto &own = rule.schema->resource->dynamicAnchors;
    if (const auto plain = own.find(name); plain == own.end() || plain->second != rule.schema) {
        return *rule.schema;
    }
    for (const SchemaResource *resource : m_scope) {
        if (const auto found = resource->dynamicAnchors.find(name); found != resource->dynamicAnchors.end()) {
            return *found->second;
        }
    }
    return *rule.schema;
}

bool SchemaValidator::quietly(const SchemaNode &node, const Json &instance, Seen *seen)
{
    ++m_quiet;
    const bool ok = check(node, instance, seen);
    --m_quiet;
    return ok;
}

bool SchemaValidator::fault(const QString &keyword, const QString &message, const Step *below)
{
    if (m_quiet == 0 && m_faults.size() < kMostFaults) {
        if (below) {
            m_path.push_back(*below);
        }
        m_faults.append({pointer(), message, keyword});
        if (below) {
            m_path.pop_back();
        }
    }
    return false;
}

bool SchemaValidator::spend(qint64 steps)
{
    const qint64 before = m_steps;
    m_steps += steps;
    const bool looksAtClock = before / 1024 != m_steps / 1024;
    m_exhausted |= m_steps > kMostSteps || (looksAtClock && m_timer.hasExpired(kMostTimeMs));
    return !m_exhausted;
}

QString SchemaValidator::pointer() const
{
    QString pointer;
    for (const Step &step : m_path) {
        if (const auto *name = std::get_if<std::string_view>(&step)) {
            pointer = childPointer(pointer, utf8ToQString(*name));
        } else {
            pointer += u'/' + QString::number(std::get<std::size_t>(step));
        }
    }
    return pointer;
}

} // namespace Signalbox
