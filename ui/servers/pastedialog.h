// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/paste.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace Signalbox {

class EngineLink;
class PlainLabel;

/// Shows what pasted text means before anything is kept: each entry with its full command, and what looks wrong.
/// Nothing is started here unless the person asks for it by the button that says so.
class PasteDialog : public QDialog
{
    Q_OBJECT
public:
    PasteDialog(EngineLink &link, const QString &text, QWidget *parent = nullptr);

signals:
    void added(const QStringList &ids);

private:
    void understand();
    void updateButtons();
    void add(bool connectAfter);
    void keepPasswords(const QList<ServerEntry> &entries, const QStringList &ids);
    [[nodiscard]] QList<ServerEntry> chosen() const;

    EngineLink &m_link;
    Understood m_understood;
    QPlainTextEdit *m_text;
    PlainLabel *m_summary;
    PlainLabel *m_notes;
    QTreeWidget *m_entries;
    QPushButton *m_add;
    QPushButton *m_addAndConnect;
    bool m_busy = false; // an adding is under way: the second click of a double click adds nothing
};

} // namespace Signalbox
