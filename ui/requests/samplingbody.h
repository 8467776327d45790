// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requests/inputcase.h"
#include "ui/requests/answerbody.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Signalbox {

class CodeField;
class ConversationView;
class SamplingDraft;

/// A server that wants a model: all it would be told, and the answer that the person writes in the model's place.
class SamplingBody : public AnswerBody
{
    Q_OBJECT
public:
    /// `draft` may go before this.
    SamplingBody(const InputCase &one, SamplingDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] QList<Choice> choices() const override;
    [[nodiscard]] std::optional<Result<QByteArray>> answerOf(int choice) override;
    [[nodiscard]] QString status() const override { return m_fault; }
    [[nodiscard]] QString unseen() const override;
    [[nodiscard]] bool isCut() const override;

    /// What the server would like of the model and its answer, a line each, fit to show.
    [[nodiscard]] static QStringList wishes(const SamplingRequest &request);

private:
    QWidget *buildAnswer(const SamplingRequest &request);
    void nameFields(bool offersTools);
    void showDraft();
    void keep();

    QPointer<SamplingDraft> m_draft;
    ConversationView *m_conversation;
    QPlainTextEdit *m_text;
    QLineEdit *m_model;
    QComboBox *m_stopReason;
    CodeField *m_toolUses;
    QString m_fault; ///< of the last attempt
    bool m_isUsable;
};

} // namespace Signalbox
