// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/serverjson.h"

#include <functional>
#include <initializer_list>

namespace Signalbox {

/// Takes members out of a stranger's document: what has a wrong type, is too long or too many is a finding and is left
/// out or cut. Where several names are given, older schemas spelled it otherwise; the first that is there counts. Null is
/// absent.
class ServerJsonReader
{
public:
    using Names = std::initializer_list<const char *>;
    using Each = std::function<void(const Json &value, const QString &where)>;
    using EachMember = std::function<void(const QString &name, const Json &value, const QString &where)>;

    [[nodiscard]] static const Json *find(const Json &object, Names names); ///< null: it is not there

    [[nodiscard]] QString text(const Json &object, Names names, const QString &where, qsizetype longest);
    [[nodiscard]] QString textOf(const Json &value, const QString &where, qsizetype longest);
    [[nodiscard]] bool flag(const Json &object, Names names, const QString &where);
    [[nodiscard]] const Json *object(const Json &object, Names names, const QString &where);
    /// Items of an array; only objects and texts are given, up to `most`.
    void each(const Json &object, Names names, const QString &where, qsizetype most, const Each &take);
    /// Members of an object that are objects, up to `most`.
    void eachMember(const Json &object, Names names, const QString &where, qsizetype most, const EachMember &take);

    void find(const QString &where, const QString &message);
    [[nodiscard]] const QList<RegistryFinding> &findings() const { return m_findings; }

private:
    QList<RegistryFinding> m_findings;
};

[[nodiscard]] bool isPlainText(const Json &value);

} // namespace Signalbox
