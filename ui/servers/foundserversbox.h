// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Signalbox {

class PlainLabel;
class ProgramsKeeper;

/// How many servers other programs have, and which programs, with a button that leads to them. Takes no room as long as
/// none are known.
class FoundServersBox : public QWidget
{
    Q_OBJECT
public:
    /// `programs` outlives it.
    explicit FoundServersBox(ProgramsKeeper &programs, QWidget *parent = nullptr);

signals:
    void showRequested();

private:
    void showFound();
    [[nodiscard]] static QString listed(const QStringList &names); ///< "A, B and C"

    ProgramsKeeper &m_programs;
    PlainLabel *m_text;
};

} // namespace Signalbox
