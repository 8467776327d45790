// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QWidget>

class QLineEdit;

namespace Signalbox {

class EngineLink;
class PlainLabel;

/// The name that a pasted server is going to have, to be changed before it is added, and what is kept already of it: the
/// same command or address under another name, or another server under this one.
class PasteName : public QWidget
{
    Q_OBJECT
public:
    explicit PasteName(EngineLink &link, QWidget *parent = nullptr);

    /// `suggested` stands in the field while `entry` has that name, and counts where the field is left empty.
    void setEntry(const ServerEntry &entry, const QString &suggested);

signals:
    void edited(const QString &name); ///< never empty

private:
    void showKept();

    EngineLink &m_link;
    ServerEntry m_entry;
    QString m_suggested;
    QLineEdit *m_name;
    PlainLabel *m_kept;
};

} // namespace Signalbox
