// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/json.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace Signalbox {

/// Reads the members of one configuration object without coercing, and keeps the first complaint. Where several names
/// are given, other programs use different words for the same thing; the first that is there counts. Null is absent.
class EntryReader
{
public:
    using Names = std::initializer_list<const char *>;

    explicit EntryReader(const Json &object, QString prefix = {});

    [[nodiscard]] QString text(Names names);
    [[nodiscard]] bool flag(const char *name);
    [[nodiscard]] QStringList texts(const char *name);
    [[nodiscard]] QList<QPair<QString, QString>> pairs(Names names);
    [[nodiscard]] const Json *object(const char *name);
    /// A number between two bounds goes into `into`, times `unit`; if the member is absent, what is there stays.
    void number(const char *name, double least, double most, int unit, int &into);

    /// The first of these members that is there; null if none.
    [[nodiscard]] const Json *find(Names names);
    void complain(const QString &member, const QString &message);
    void pass(const Error &error); ///< the complaint about a member's own members
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void complainType(const QString &member, const QString &expected, const Json &found);

    const Json &m_object;
    QString m_prefix;
    QString m_found; // the name that find() met
    std::optional<Error> m_error;
};

/// The other way: whole where it is whole.
[[nodiscard]] Json numberInUnit(int value, int unit);

} // namespace Signalbox
