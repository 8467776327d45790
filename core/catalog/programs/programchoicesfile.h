// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ownfile.h"
#include "core/catalog/programs/programchoices.h"

#include <functional>

namespace Signalbox {

/// The file of a person's choices about other programs' lists; members of it that are not known stay.
class ProgramChoicesFile
{
public:
    explicit ProgramChoicesFile(QString path);
    /// Errors: Error::Kind::Storage, and Kind::Usage for a file that is no JSON object; it is not overwritten then.
    [[nodiscard]] Result<ProgramChoices> read();
    /// Reads, lets `change` change, writes, and answers what is there now.
    [[nodiscard]] Result<ProgramChoices> update(const std::function<void(ProgramChoices &choices)> &change);

private:
    [[nodiscard]] Result<Json> document();

    OwnFile m_file;
};

} // namespace Signalbox
