// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/settings/settingsexchange.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTableWidget;

namespace Signalbox {

class PlainLabel;

/// What a file of settings would change, before it does. Nothing is changed until it is accepted.
class SettingsImportDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsImportDialog(QByteArray json, SettingsBook book, QWidget *parent = nullptr);

    /// What was wished, once it is accepted.
    [[nodiscard]] const Result<SettingsImport> &wanted() const { return m_import; }

private:
    void build();
    void look();
    [[nodiscard]] QStringList notes() const;

    QByteArray m_json;
    SettingsBook m_book;
    Result<SettingsImport> m_import;
    PlainLabel *m_summary;
    QTableWidget *m_changes;
    PlainLabel *m_notes;
    QCheckBox *m_others;
    QPushButton *m_apply = nullptr;
};

} // namespace Signalbox
