// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/serverprofile.h"
#include "core/serve/toolprovider.h"

namespace Signalbox {

/// What a server of ours says of itself, in the words of a revision: only members that the revision knows.
class ServerWords
{
public:
    ServerWords(Implementation info, QString instructions);

    /// Every revision we serve, newest first.
    [[nodiscard]] static Json servedRevisions();

    [[nodiscard]] Json initializeResult(Revision revision) const;
    [[nodiscard]] Json discoverResult(Revision revision) const;
    [[nodiscard]] Json toolList(const QList<ServedTool> &tools, Revision revision) const;
    [[nodiscard]] Json toolResult(const ServedResult &result, Revision revision) const;

private:
    [[nodiscard]] static Json capabilities();
    [[nodiscard]] Json modernResult(Revision revision) const; ///< with resultType and who we are
    static void setCaching(Json &result);

    Implementation m_info;
    QString m_instructions;
};

} // namespace Signalbox
