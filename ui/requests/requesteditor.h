// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace Signalbox {

class AnswerBody;
class EndWatch;
class InnerTabs;
class InputDesk;
class JsonView;
class PlainLabel;
class TextEnds;
struct InputCase;

/// One request of a server with its editor. It takes no focus when it appears, and nothing is agreed to in the first moment,
/// for a click or a key may have been meant for what stood there before; nor in the first after a refusal, or after its window
/// came to the front.
class RequestEditor : public QWidget
{
    Q_OBJECT
public:
    /// `number`: of a request that waits at the desk.
    RequestEditor(InputDesk &desk, quint64 number, QWidget *parent = nullptr);

    static constexpr int kGuardMs = 600; ///< so long nothing can be agreed to

    [[nodiscard]] quint64 number() const { return m_number; }
    /// "github asks, in a call of create_issue, since 14:32:08"
    [[nodiscard]] static QString whoAsks(const InputCase &one);
    void answerFirst(); ///< as pressing the first button

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead(const InputCase &one);
    QWidget *buildButtons();
    [[nodiscard]] AnswerBody *makeBody(const InputCase &one);
    void showRaw();
    void saveRaw(const QByteArray &whole);
    void guard();
    [[nodiscard]] QString whatIsUnseen() const; ///< and why that matters; empty: nothing
    void showState();
    void answer(int choice);

    InputDesk &m_desk;
    quint64 m_number;
    InnerTabs *m_tabs;
    QStackedWidget *m_stack;
    AnswerBody *m_body;
    JsonView *m_raw; ///< filled when it is first looked at
    EndWatch *m_rawEnd;
    PlainLabel *m_status;
    TextEnds *m_messageEnd;
    QList<QPushButton *> m_buttons;
    QTimer m_guard;
    QString m_saveFault; ///< why the last saving failed; empty: it did not
};

} // namespace Signalbox
