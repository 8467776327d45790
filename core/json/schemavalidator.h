// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/schema.h"
#include "core/json/schemanode.h"

#include <QElapsedTimer>

#include <set>
#include <string_view>
#include <variant>

namespace Signalbox {

/// Holds one value against a compiled schema, within a budget of steps, depth and time: a schema that would not end is
/// a fault of its own. Used once.
class SchemaValidator
{
public:
    explicit SchemaValidator(const SchemaGraph &graph);

    [[nodiscard]] QList<SchemaFault> validate(const Json &instance);

private:
    /// What of an object or array some rule has looked at, for the unevaluated… keywords.
    struct Seen
    {
        std::set<std::string_view> names;
        std::set<std::size_t> indexes;
        bool everything = false;
        void add(Seen other);
    };
    using Step = std::variant<std::string_view, std::size_t>;

    bool check(const SchemaNode &node, const Json &instance, Seen *seen);
    bool checkRule(const SchemaRule &rule, const Json &instance, Seen &seen);
    bool checkNumber(const SchemaRule &rule, const Json &instance);
    bool checkText(const SchemaRule &rule, const Json &instance);
    bool checkArray(const SchemaRule &rule, const Json &instance, Seen &seen);
    bool checkObject(const SchemaRule &rule, const Json &instance, Seen &seen);
    bool checkValue(const SchemaRule &rule, const Json &instance);
    bool checkCombination(const SchemaRule &rule, const Json &instance, Seen &seen);

    bool checkElements(const SchemaRule &rule, const Json &instance, Seen &seen);
    bool checkContains(const SchemaRule &rule, const Json &instance, Seen &seen);
    bool checkUnique(const SchemaRule &rule, const Json &instance);
    bool checkMembers(const SchemaRule &rule, const Json &instance, Seen &seen);
    bool checkNames(const SchemaRule &rule, const Json &instance);
    bool checkRequired(const SchemaRule &rule, const std::vector<std::string> &names, const Json &instance);
    bool checkAnyOf(const SchemaRule &rule, const Json &instance, Seen &seen);
    bool checkConditional(const SchemaRule &rule, const Json &instance, Seen &seen);
    bool checkUnevaluated(const SchemaRule &rule, const Json &instance, Seen &seen);
    bool checkChild(const SchemaRule &rule, const SchemaNode &node, const Json &value, Step step);
    const SchemaNode &dynamicTarget(const SchemaRule &rule) const;

    bool quietly(const SchemaNode &node, const Json &instance, Seen *seen);
    void reportNearest(const SchemaRule &rule, const Json &instance);
    bool fault(const QString &keyword, const QString &message, const Step *below = nullptr);
    bool spend(qint64 steps);
    [[nodiscard]] QString pointer() const;

    const SchemaGraph &m_graph;
    QList<SchemaFault> m_faults;
    std::vector<Step> m_path;
    std::vector<const SchemaResource *> m_scope;
    QElapsedTimer m_timer;
    qint64 m_steps = 0;
    int m_depth = 0;
    int m_quiet = 0;
    bool m_exhausted = false;
};

} // namespace Signalbox
