// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/form/fieldcheck.h"
#include "ui/models/requests/inputcase.h"
#include "ui/requests/answerbody.h"

#include <QPointer>

namespace Signalbox {

class FormModel;
class FormView;

/// Elicitation in form mode: the form of its schema, held against it before it is sent.
class FormBody : public AnswerBody
{
    Q_OBJECT
public:
    /// `model` may go before this.
    FormBody(const InputCase &one, FormModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QList<Choice> choices() const override;
    [[nodiscard]] std::optional<Result<QByteArray>> answerOf(int choice) override;
    [[nodiscard]] QString status() const override;

private:
    enum Given { Accept, Decline, Cancel };
    [[nodiscard]] bool hasSeenFaults() const; ///< those that there are now

    QPointer<FormModel> m_model;
    FormView *m_form;
    bool m_isUsable;
    QList<FormFault> m_seen; ///< faults that the person was shown, and may send
};

} // namespace Signalbox
