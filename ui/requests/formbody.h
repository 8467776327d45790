// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    QPointer<FormModel> m_model;
    FormView *m_form;
    bool m_isUsable;
    bool m_warned = false; ///< the person saw the faults and may send them
};

} // namespace Signalbox
