// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/launch/launchquestion.h"

#include <QWidget>

class QGridLayout;

namespace Signalbox {

class EndWatch;
class PlainLabel;
class TextPane;

/// What would be started or reached, whole: the command line, an argument a line where they do not fit on one, or the
/// address, the file of the program, the folder, the
/// names of variables and headers; in warning colours what changed since it was accepted and which variables decide what
/// code is loaded.
class LaunchView : public QWidget
{
    Q_OBJECT
public:
    explicit LaunchView(QWidget *parent = nullptr);

    void setQuestion(const LaunchQuestion &question);
    /// Why nobody can agree to it yet: the end of the command or address was not seen. Empty: it was.
    [[nodiscard]] QString unread() const;
    /// The command line or the address as it is shown, secrets masked.
    [[nodiscard]] static QString commandText(const LaunchFacts &facts);
    /// The same, each argument on an indented line of its own; line ends inside of arguments are marks.
    [[nodiscard]] static QString commandLines(const LaunchFacts &facts);
    /// Why a person should look twice, one sentence each.
    [[nodiscard]] static QStringList warnings(const LaunchQuestion &question);

signals:
    void readChanged(); ///< unread()

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCommand();
    PlainLabel *addFact(const QString &title, const QString &name);
    static bool hides(const LaunchFacts &facts);
    void showFact(PlainLabel *value, const QString &text);

    LaunchFacts m_facts;
    TextPane *m_command;
    EndWatch *m_end;
    QGridLayout *m_grid;
    QHash<PlainLabel *, PlainLabel *> m_titles;
    PlainLabel *m_program;
    PlainLabel *m_folder;
    PlainLabel *m_environmentFile;
    PlainLabel *m_variables;
    PlainLabel *m_headers;
    PlainLabel *m_warnings;
};

} // namespace Signalbox
