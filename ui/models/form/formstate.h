// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace Signalbox {

class SchemaField;

/// What a form remembers beside its value, by place: text that is no JSON yet, the variants picked, and what a member
/// held before it was switched off.
class FormState
{
public:
    struct Typed
    {
        QString text;
        QString message;
    };

    QHash<QString, Typed> typed;
    QHash<QString, int> variants;

    void park(const QString &key, const Json &value) { m_parked.insert(key, value); }
    [[nodiscard]] std::optional<Json> parked(const QString &key) const;
    static QString variantKey(const QString &pointer, int variant);
    /// Variants may stand inside variants at one place: each field has its own memory of the choice.
    static QString choiceKey(const QString &pointer, const SchemaField &field);

    void forgetTyped(const QString &pointer);
    void forgetChoicesBelow(const QString &pointer);
    void forget(const QString &pointer); ///< everything at and below a place
    void clear();
    /// Carries what is known of a list's items over to their new places; -1 for an item that went.
    void reindex(const QString &array, const std::function<qsizetype(qsizetype)> &newIndex);

private:
    QHash<QString, Json> m_parked;
};

} // namespace Signalbox
