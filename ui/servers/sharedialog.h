// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/groupsharing.h"

#include <QDialog>

namespace Signalbox {

class PlainLabel;

/// A group as a file for others, before it is given away: what is in it, and what was left out.
class ShareDialog : public QDialog
{
    Q_OBJECT
public:
    ShareDialog(const QString &group, const SharedGroup &shared, QWidget *parent = nullptr);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    void showOutcome(const QString &sentence); ///< of saving

signals:
    void saveRequested();

private:
    [[nodiscard]] static QString notesOf(const SharedGroup &shared);

    QByteArray m_text;
    PlainLabel *m_outcome;
};

} // namespace Signalbox
