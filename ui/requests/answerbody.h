// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace Signalbox {

/// What one kind of question shows, and the answers that can be given to it.
class AnswerBody : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        QString name; ///< of the button, for tests
        QString text;
        bool agrees; ///< gives the server something; not to be pressed by mistake
    };

    using QWidget::QWidget;

    /// From the left; the first is the one that is meant to be pressed.
    [[nodiscard]] virtual QList<Choice> choices() const = 0;
    /// The answer to send. None: it cannot be sent yet, and the body shows why.
    [[nodiscard]] virtual std::optional<Result<QByteArray>> answerOf(int choice) = 0;
    [[nodiscard]] virtual QString status() const = 0; ///< what is still wrong; empty: nothing
    /// Why nothing can be agreed to yet: the end of something was not on the screen. Empty: all was.
    [[nodiscard]] virtual QString unseen() const { return {}; }
    [[nodiscard]] virtual bool isCut() const { return false; } ///< the end of something can never be

signals:
    void changed();                             ///< status(), unseen() or a choice's text
    void saveRequested(const QByteArray &utf8); ///< of a text that is longer than what is shown of it
};

} // namespace Signalbox
