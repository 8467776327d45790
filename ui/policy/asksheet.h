// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/policy/consent.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Signalbox {

class ConsentDesk;
class EndWatch;
class InnerTabs;
class JsonDiffView;
class JsonView;
class PlainLabel;
struct ConsentCase;

/// Asks the person whether a call may go, and shows exactly what would run. Stands above the page and leaves the rest of
/// the window alone: it takes no focus, and nothing is allowed in the first moment, for a click or a key may have been
/// meant for what stood there before; nor before what the yes is about was seen to its end. Whatever is no clear yes is no.
class AskSheet : public QWidget
{
    Q_OBJECT
public:
    explicit AskSheet(ConsentDesk &desk, QWidget *parent = nullptr);

    static constexpr int kGuardMs = 600; ///< so long nothing can be allowed

    [[nodiscard]] static QString whyText(const ConsentQuestion &question);

signals:
    void asked(); ///< another question is shown

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildViews();
    QWidget *buildButtons();
    QPushButton *addButton(const QString &name, ConsentQuestion::Answer answer);
    void showCurrent();
    void showCase(const ConsentCase &one);
    void fitViews();
    [[nodiscard]] int linesIn(const JsonView &view) const;
    void guard();
    [[nodiscard]] bool sawArguments(const ConsentCase &one) const;
    [[nodiscard]] bool sawDefinition(const ConsentCase &one) const;
    [[nodiscard]] QString whatIsUnseen(const ConsentCase &one) const;
    void showNote();
    void save(const QByteArray &whole);
    void answer(ConsentQuestion::Answer answer);
    void announce(const QString &text);

    ConsentDesk &m_desk;
    quint64 m_number = 0; // of what is shown
    PlainLabel *m_title;
    PlainLabel *m_count;
    PlainLabel *m_tool;
    PlainLabel *m_why;
    InnerTabs *m_tabs;
    QStackedWidget *m_stack;
    JsonView *m_arguments;
    JsonDiffView *m_difference;
    JsonView *m_definition;
    EndWatch *m_argumentsEnd;
    EndWatch *m_definitionEnd;
    PlainLabel *m_note;
    QPushButton *m_once;
    QPushButton *m_session;
    QPushButton *m_always;
    QPushButton *m_refuse;
    QTimer m_guard;
};

} // namespace Signalbox
