// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsgroup.h"

#include <QHash>

namespace Signalbox {

/// Settings that are no more than their values: a field for each, as the table describes it. A change is kept at once.
class TableGroup : public SettingsGroup
{
    Q_OBJECT
public:
    TableGroup(const QString &heading, const QList<QLatin1StringView> &keys, const SettingsBook &book,
               QWidget *parent = nullptr);
    ~TableGroup() override;

    void takeUp() override;
    [[nodiscard]] QWidget *field(QLatin1StringView key) const { return m_fields.value(settingOf(QString(key))); }
    void addNote(const QString &text); ///< below the settings

protected:
    void takeBack(const Setting &setting) override;

private:
    void addField(const Setting &setting);
    void keep(const Setting &setting, const QVariant &value);
    void keepText(const Setting &setting, const QString &text);
    void show(const Setting &setting, QWidget *field) const;

    QHash<const Setting *, QWidget *> m_fields;
    PlainLabel *m_trouble; // why a change could not be kept
};

} // namespace Signalbox
