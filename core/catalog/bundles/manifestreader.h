// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundlefinding.h"
#include "core/json/json.h"

#include <QList>
#include <QPair>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// Takes the members of one object of a manifest, tells of what is of another type than it must be, and at the end of
/// what nobody asked for.
class ManifestReader
{
public:
    /// `pointer`: where the object stands. All outlive the reader.
    ManifestReader(const Json &object, QString pointer, QList<BundleFinding> &findings);

    [[nodiscard]] const Json *find(const char *name);                          ///< null: absent
    void pass(const char *name) { m_asked.insert(QString::fromLatin1(name)); } ///< known, and not needed here
    [[nodiscard]] QString text(const char *name, bool isRequired = false);
    [[nodiscard]] QString address(const char *name); ///< http or https
    [[nodiscard]] bool flag(const char *name);
    [[nodiscard]] std::optional<double> number(const char *name);
    [[nodiscard]] std::optional<QStringList> texts(const char *name);
    [[nodiscard]] std::optional<QList<QPair<QString, QString>>> pairs(const char *name);
    [[nodiscard]] const Json *object(const char *name, bool isRequired = false);
    [[nodiscard]] const Json *array(const char *name);
    void tellUnknown(); ///< what was not asked for

    [[nodiscard]] QString at(const QString &member) const { return m_pointer + u'/' + member; }
    void tell(BundleFinding::Severity severity, const QString &check, const QString &message, const QString &where);

private:
    void tellType(const char *name, const QString &expected);

    const Json &m_object;
    QString m_pointer;
    QList<BundleFinding> &m_findings;
    QSet<QString> m_asked;
};

} // namespace Signalbox
