// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fontroles.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statemark.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace Signalbox {

class Notice;
class ProgressLine;
class ToolButton;
struct Error;

/// How a request to a server went: in the header a mark, a word, figures and what can be done; while it runs, its time;
/// below, what came of it, or what went wrong and what to do.
class AnswerPane : public QWidget
{
    Q_OBJECT
signals:
    void repeatRequested();
    void showInJournal(quint64 sequence);

protected:
    static constexpr int kPatienceMs = 300; ///< before what runs changes more than its time

    /// `kind` is what the object names begin with ("result"), `again` says what repeats it.
    AnswerPane(QString kind, const QString &icon, const QString &again, QWidget *parent);

    // What the pane is made of, in this order.
    ToolButton *addButton(const QString &name, const QString &iconName, const QString &help); ///< to the header
    PlainLabel *addLine(const QString &name, Ink ink);                                        ///< below it; hidden
    void addBar(QWidget *bar);                                                                ///< above the views
    void addView(QWidget *view);

    void setRepeatable(bool may, quint64 sequence); ///< 0: the journal holds no request
    void setTicking(bool ticks);                    ///< tick() is called at once and every 100 ms
    void showRunning(const QString &word, qint64 elapsedMs, std::optional<double> share); ///< 0 to 1; none: not known
    void showState(StateShape mark, Ink ink, const QString &word);
    void showMeasures(const QString &measures);
    void showNone(const QString &text);                            ///< nothing was asked for
    void showWaiting(const QString &text);                         ///< in place of the views
    void showLine(PlainLabel *line, const QString &text, Ink ink); ///< empty: hides it
    void showView(QWidget *view);
    [[nodiscard]] Notice *notice() const { return m_notice; } ///< one of the views
    [[nodiscard]] bool showsNotice() const;
    /// What went wrong, in place of the views; `ours`: it was cancelled here.
    void showFailure(const QString &what, const QString &cause, bool ours);
    void offerAgain(); ///< with the failure: to try again, and to see it in the journal
    [[nodiscard]] static QString causeOf(const Error &error);
    /// Asks where to, and writes; the line says what came of it.
    void saveTo(const QString &title, const QString &name, const QByteArray &bytes, PlainLabel *line);

    virtual void tick() = 0;

private:
    QString m_kind;
    quint64 m_sequence = 0;
    StateMark *m_mark;
    PlainLabel *m_state;
    PlainLabel *m_measures;
    ToolButton *m_journal;
    ToolButton *m_repeat;
    ProgressLine *m_progress;
    QVBoxLayout *m_column;
    QVBoxLayout *m_header; ///< the row, then the lines
    QHBoxLayout *m_row;
    QHBoxLayout *m_buttons;
    QStackedWidget *m_stack;
    Notice *m_notice;
    QTimer m_ticker;
};

} // namespace Signalbox
